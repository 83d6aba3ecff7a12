/** What is asked of a rule of a style sheet. */
interface Rule {
  selectors: string[];
  remove(): unknown;
}

/** Parts of govuk-frontend that no page of ours has. */
const spare =
  /\.govuk-(?:button--(?:inverse|start)|button__start-icon|breadcrumbs--(?:inverse|collapse))/;

/** Takes the rules of such parts out of a sheet, for every page would carry them. */
export const withoutSpareRules = {
  postcssPlugin: 'without-spare-rules',
  Rule(rule: Rule) {
    const needed = rule.selectors.filter((selector) => !spare.test(selector));
    if (needed.length === 0) rule.remove();
    else if (needed.length < rule.selectors.length) rule.selectors = needed;
  },
};
