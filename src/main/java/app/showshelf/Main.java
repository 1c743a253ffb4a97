package app.showshelf;

/** The entry. */
public final class Main {
    private Main() {}

    /** Starts. */
    static void main(String[] args) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        javafx.application.Platform.startup(() -> {
            var l = new javafx.scene.control.Label("Hello 夜汽車の灯 Gjpq");
            l.setStyle("-fx-font-size: 40; -fx-font-weight: bold;");
            var s = new javafx.scene.Scene(l, 1280, 800);
            var img = s.snapshot(null);
            System.out.println(img.getWidth() + " " + javafx.scene.text.Font.getDefault());
            javafx.application.Platform.exit();
        });
    }
}
