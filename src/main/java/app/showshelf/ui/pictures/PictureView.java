package app.showshelf.ui.pictures;

import javafx.animation.FadeTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import app.showshelf.metadata.PictureKind;
import app.showshelf.settings.ProviderId;
import app.showshelf.settings.Registration;

/**
 * A place for one picture: its shadow, the picture, and the hairline along its inner edge. Filling it anew cancels what it
 * waited for; filling it with what it shows costs nothing.
 */
public final class PictureView extends Region {
    private static final Duration FADE = Duration.millis(150);

    private final Pictures pictures;
    private final PictureKind kind;
    private final double radius;
    private final Region ground = part("picture-ground");
    private final ImageView under = new ImageView();
    private final ImageView over = new ImageView();
    private final FadeTransition fade = new FadeTransition(FADE, over);
    private double width;
    private double height;
    private PictureRequest request;
    private Registration pending = () -> {};
    private boolean asking;

    /** A place for posters with corners of 8. */
    public PictureView(Pictures pictures) {
        this(pictures, PictureKind.POSTER, 8);
    }

    /** A place for pictures of that kind, with corners of that radius. */
    public PictureView(Pictures pictures, PictureKind kind, double radius) {
        this.pictures = pictures;
        this.kind = kind;
        this.radius = radius;
        getStyleClass().add("picture");
        // What the picture covers need not be painted. It takes part again where it casts a shadow of its own.
        ground.opacityProperty().bind(Bindings.createDoubleBinding(() -> over.getImage() == null || ground.getEffect() != null ? 1.0 : 0.0,
                over.imageProperty(), ground.effectProperty()));
        fade.setFromValue(0);
        fade.setToValue(1);
        getChildren().addAll(part("picture-shadow"), ground, under, over, part("picture-edge"));
    }

    /** Says how large the place is, before it is filled. */
    public void place(double wide, double high) {
        width = wide;
        height = high;
        for (ImageView view : new ImageView[]{under, over}) {
            view.setFitWidth(wide);
            view.setFitHeight(high);
        }
    }

    /** Shows the picture of that show; a null path means the drawn one. */
    public void show(ProviderId provider, String path, String name) {
        show(provider, path, name, 0);
    }

    /** The same for the still of an episode of that number; 0 where it has none. */
    public void show(ProviderId provider, String path, String name, int episode) {
        double scale = scale();
        var next = new PictureRequest(provider, path, kind, name, episode, (int) Math.round(width * scale),
                (int) Math.round(height * scale),
                (int) Math.round(radius * scale));
        if (next.equals(request) || next.width() < 1) {
            return;
        }
        boolean same = request != null && next.name().equals(request.name()) && next.provider() == request.provider()
                && next.episode() == request.episode();
        forget(same);
        request = next;
        asking = true;
        pending = pictures.show(next, image -> seat(next, image));
        asking = false;
    }

    /** Shows nothing and waits for nothing. */
    public void clear() {
        forget(false);
    }

    /** A picture of the same show may stay until the next size of it is there. */
    private void forget(boolean keepPicture) {
        pending.close();
        pending = () -> {};
        request = null;
        fade.stop();
        over.setOpacity(1);
        if (!keepPicture) {
            under.setImage(null);
            over.setImage(null);
        }
    }

    private void seat(PictureRequest asked, Image image) {
        if (!asked.equals(request)) {
            return;
        }
        under.setImage(over.getImage());
        over.setImage(image);
        if (!asking && under.getImage() != null && moving()) {
            fade.setOnFinished(_ -> under.setImage(null));
            fade.playFromStart();
        } else {
            under.setImage(null);
        }
    }

    private boolean moving() {
        Scene scene = getScene();
        return scene != null && scene.getWindow() != null && !scene.getPreferences().isReducedMotion();
    }

    private double scale() {
        boolean windowed = getScene() != null && getScene().getWindow() != null;
        return windowed ? getScene().getWindow().getOutputScaleX() : 1;
    }

    @Override
    protected void layoutChildren() {
        getChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
    }

    private static Region part(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }
}
