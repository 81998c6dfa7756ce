use fieldseal_model::content;

use crate::{
    Desk, Failure,
    content::of,
    wire::{GuideFound, GuideGet, GuideQuestion, GuideTopic, InterviewGuide},
};

/// The interview guide for people of a category. Needs no vault.
pub fn run(desk: &Desk, arguments: GuideGet) -> Result<GuideFound, Failure> {
    Ok(GuideFound { guide: of(desk)?.content.guide_for(&arguments.category).map(guide) })
}

fn guide(guide: &content::InterviewGuide) -> InterviewGuide {
    let topics = guide.topics.iter().map(|topic| GuideTopic {
        topic: topic.topic.clone(),
        questions: topic
            .questions
            .iter()
            .map(|question| GuideQuestion { text: question.text.clone(), paragraphs: question.paragraphs.clone() })
            .collect(),
    });
    InterviewGuide {
        id: guide.id.clone(),
        title: guide.title.clone(),
        before: guide.before.clone(),
        topics: topics.collect(),
        never: guide.never.clone(),
    }
}
