import type { MarkdownNode, TextRange, TextRole } from "@getodk/xforms-engine";
import { Fragment, type ReactNode } from "react";

/** A form's own words, in the direction of their first letter. Emphasis shows; colours, sizes, links and HTML of the form do not. */
export function Marked({ text }: { text: TextRange<TextRole> }) {
  return <bdi>{text.formatted.map((node) => marked(node))}</bdi>;
}

function marked(node: MarkdownNode): ReactNode {
  if (node.role === "child") return <Fragment key={node.id}>{node.value}</Fragment>;
  if (node.role === "line-break") return <br key={node.id} />;
  // Nobody's HTML is taken into the page.
  if (node.role === "html") return null;
  const children = node.children.map((child) => marked(child));
  switch (node.elementName) {
    case "strong":
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return <strong key={node.id}>{children}</strong>;
    case "em":
    case "u":
      return <em key={node.id}>{children}</em>;
    case "li":
      return (
        <Fragment key={node.id}>
          <br />
          {"• "}
          {children}
        </Fragment>
      );
    case "p":
      return <Fragment key={node.id}>{children} </Fragment>;
    default:
      return <Fragment key={node.id}>{children}</Fragment>;
  }
}
