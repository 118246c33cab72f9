// What Teams tells the renderer, in each of its themes.
const colours = (theme) => {
  const of = (usual, subtle) => ({ default: usual, subtle });
  if (theme === "contrast")
    return { default: of("#ffffff", "#ffffff"), dark: of("#ffffff", "#ffffff"), light: of("#ffffff", "#ffffff"), accent: of("#1aebff", "#1aebff"), good: of("#3ff23f", "#3ff23f"), warning: of("#ffff01", "#ffff01"), attention: of("#ff8f8f", "#ff8f8f") };
  return theme === "dark"
    ? { default: of("#ffffff", "#adadad"), dark: of("#ffffff", "#d6d6d6"), light: of("#242424", "#616161"), accent: of("#7f85f5", "#9299f7"), good: of("#92c353", "#92c353"), warning: of("#f8d22a", "#f8d22a"), attention: of("#f58993", "#f58993") }
    : { default: of("#242424", "#616161"), dark: of("#242424", "#616161"), light: of("#ffffff", "#f0f0f0"), accent: of("#5b5fc7", "#4f52b2"), good: of("#237b4b", "#237b4b"), warning: of("#8a5300", "#8a5300"), attention: of("#c4314b", "#c4314b") };
};
const lines = { light: "#e0e0e0", dark: "#454545", contrast: "#ffffff" };
const borders = { ...lines, light: "#d6d6d6" };
const style = (theme, light, dark) => ({
  backgroundColor: { light, dark, contrast: "#000000" }[theme], borderColor: borders[theme], foregroundColors: colours(theme),
});

export const hostConfig = (theme) => ({
  fontFamily: '"Segoe UI", Sarabun, "Noto Sans Thai", system-ui, sans-serif',
  supportsInteractivity: true,
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 18, default: 21, medium: 24, large: 27, extraLarge: 34 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 14 },
  separator: { lineThickness: 1, lineColor: lines[theme] },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: style(theme, "#ffffff", "#292929"),
    emphasis: style(theme, "#f5f5f5", "#333333"),
    accent: style(theme, "#e8ebfa", "#2f3158"),
    good: style(theme, "#e7f2da", "#173a24"),
    warning: style(theme, "#fbf6d9", "#463a14"),
    attention: style(theme, "#fcf4f6", "#4d2128"),
  },
  actions: {
    maxActions: 6, spacing: "default", buttonSpacing: 8, actionsOrientation: "horizontal", actionAlignment: "left",
    showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
  },
  adaptiveCard: { allowCustomStyle: true },
  imageSet: { imageSize: "medium" },
  factSet: {
    title: { color: "default", size: "default", weight: "bolder", wrap: false, maxWidth: 150 },
    value: { color: "default", size: "default", weight: "default", wrap: true },
    spacing: 12,
  },
  inputs: {
    label: {
      requiredInputs: { color: "default", size: "small", weight: "bolder", suffix: " *", suffixColor: "attention" },
      optionalInputs: { color: "default", size: "small", weight: "bolder" },
    },
    errorMessage: { color: "attention", size: "small" },
  },
});
