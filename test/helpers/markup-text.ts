const ENTITIES: Record<string, string> = { "&quot;": '"', "&#x27;": "'", "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** The text of a page as a reader sees it. */
export const markupText = (html: string) =>
  html
    .replace(/<style.*?<\/style>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&[^;]+;/g, (one) => ENTITIES[one] ?? one);
