/** The part of govuk-frontend that we import; the package brings no types. */
declare module 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs' {
  export class ExitThisPage {
    constructor(root: Element);
    $button: HTMLAnchorElement;
    exitPage(): void;
  }
}
