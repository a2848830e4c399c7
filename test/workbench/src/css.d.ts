/** webpack puts the style sheets of packages into the page. */
declare module "*.css";
