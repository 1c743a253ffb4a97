package app.showshelf.ui.poster;

/**
 * The two colours that stand for a poster before it is drawn, from top to foot.
 *
 * @param top 0xRRGGBB
 * @param foot 0xRRGGBB
 */
public record Gradient(int top, int foot) {}
