import { useEffect, useMemo, useRef, useState } from "react";

import type { Action } from "../../app/actions";
import { useActions } from "../../app/use_actions";
import type { RecordDocument } from "../../bindings/commands";
import { Button, IconButton } from "../../components/Button";
import { Failure } from "../../components/Failure";
import { Notice } from "../../components/Notice";
import { Progress } from "../../components/Progress";
import { format, t } from "../../i18n";
import { CommandError } from "../../platform";
import { fetchSound, Player, TooLong } from "./sound";
import styles from "./Sound.module.css";

const STEP_SECONDS = 5;

/** A recording, to listen to. It is decoded in memory and never put down. */
export function Sound({ record }: { record: RecordDocument }) {
  const [sound, setSound] = useState<AudioBuffer | null>(null);
  const [part, setPart] = useState(0);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let left = false;
    fetchSound(record.id, (part) => !left && setPart(part)).then(
      (sound) => !left && setSound(sound),
      (thrown: unknown) => !left && setError(thrown),
    );
    return () => {
      left = true;
    };
  }, [record.id]);
  return (
    <div className={styles.frame}>
      {error instanceof CommandError ? (
        <Failure error={error} />
      ) : error !== null ? (
        <Notice tone="amber" title={t("sound-not-played")}>
          <p>{error instanceof TooLong ? t("sound-too-long") : t("sound-not-decoded")}</p>
        </Notice>
      ) : sound ? (
        <Listening sound={sound} title={record.title} />
      ) : (
        <Progress label={t("sound-opening")} text={t("sound-opening")} done={Math.round(part * 100)} total={100} />
      )}
    </div>
  );
}

function Listening({ sound, title }: { sound: AudioBuffer; title: string }) {
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const player = useRef<Player | null>(null);
  useEffect(() => {
    const made = new Player(sound, () => setPlaying(false));
    player.current = made;
    const timer = setInterval(() => setAt(made.position()), 200);
    return () => {
      clearInterval(timer);
      made.close();
      player.current = null;
    };
  }, [sound]);

  const { toggle, step, list } = useMemo(() => {
    const toggle = () => {
      const here = player.current;
      if (!here) return;
      if (here.playing) here.pause();
      else here.play();
      setPlaying(here.playing);
    };
    const step = (seconds: number) => {
      player.current?.seek((player.current?.position() ?? 0) + seconds);
      setAt(player.current?.position() ?? 0);
    };
    const list: Action[] = [{ id: "sound-play", label: t("do-play"), keys: "P", group: "record", run: toggle }];
    return { toggle, step, list };
  }, []);
  useActions(list);

  const place = t("sound-place", { at: clock(at), length: clock(sound.duration) });
  return (
    <section className={styles.player} aria-label={title || t("sound")}>
      <Wave sound={sound} part={sound.duration > 0 ? at / sound.duration : 0} />
      <input
        type="range"
        className={styles.place}
        aria-label={t("sound-where")}
        aria-valuetext={place}
        min={0}
        max={Math.max(1, Math.round(sound.duration * 10))}
        value={Math.round(at * 10)}
        onChange={(event) => {
          player.current?.seek(Number(event.target.value) / 10);
          setAt(player.current?.position() ?? 0);
        }}
      />
      <div className={styles.bar}>
        <IconButton icon="back" label={t("do-earlier")} onPress={() => step(-STEP_SECONDS)} />
        <Button look="primary" keys="P" onPress={toggle}>
          {playing ? t("do-pause") : t("do-play")}
        </Button>
        <IconButton icon="forward" label={t("do-later")} onPress={() => step(STEP_SECONDS)} />
        <span className={styles.time}>{place}</span>
      </div>
    </section>
  );
}

const BARS = 160;

/** How loud it is where: a shape to find one's way by. */
function Wave({ sound, part }: { sound: AudioBuffer; part: number }) {
  const bars = useMemo(() => {
    const samples = sound.getChannelData(0);
    const width = Math.max(1, Math.floor(samples.length / BARS));
    return Array.from({ length: BARS }, (_, bar) => {
      let loudest = 0;
      for (let index = bar * width; index < Math.min(samples.length, (bar + 1) * width); index += 8) loudest = Math.max(loudest, Math.abs(samples[index] ?? 0));
      return loudest;
    });
  }, [sound]);
  return (
    <svg className={styles.wave} viewBox={`0 0 ${BARS * 3} 60`} preserveAspectRatio="none" aria-hidden="true">
      {bars.map((loud, bar) => (
        <rect key={bar} data-past={bar / BARS < part || undefined} x={bar * 3} width={2} y={30 - Math.max(0.5, loud * 29)} height={Math.max(1, loud * 58)} />
      ))}
    </svg>
  );
}

/** `2:05` */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return t("clock-minutes", { minutes: format.count(Math.floor(whole / 60)), seconds: format.twoDigits(whole % 60) });
}
