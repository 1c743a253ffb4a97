package app.showshelf.metadata.tvmaze;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import app.showshelf.metadata.http.Fields;

/** Turns the HTML of summaries into plain text: paragraphs and line breaks become line breaks, all other tags go. */
final class HtmlText {
    /** Twice of what a summary may be as plain text; what tags do beyond it would only cost time. */
    private static final int MOST = 200_000;

    private HtmlText() {}

    /** The text; null for null and where nothing is left. */
    static String plain(String html) {
        if (html == null || html.isBlank()) {
            return null;
        }
        Element body = Jsoup.parseBodyFragment(html.length() > MOST ? html.substring(0, MOST) : html).body();
        body.select("script, style").remove();
        Collector text = new Collector();
        body.traverse(text);
        return text.result();
    }

    private static final class Collector implements NodeVisitor {
        private final StringBuilder collected = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                collected.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (breaksLine(node)) {
                collected.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                collected.append('\n');
            }
        }

        String result() {
            // A paragraph within a paragraph is one line break, and no line begins or ends with a space.
            String text = collected.toString().replaceAll("[ \\u00a0]+", " ").replaceAll(" ?\\n ?", "\n").replaceAll("\\n{2,}", "\n");
            return Fields.text(text);
        }

        private static boolean breaksLine(Node node) {
            return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
        }
    }
}
