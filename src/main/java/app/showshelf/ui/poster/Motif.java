package app.showshelf.ui.poster;

/** What a poster shows. The order is part of the drawing: it decides which name gets which motif. */
enum Motif {
    DUNES(TitlePlace.FOOT, Hills::dunes), PEAKS(TitlePlace.FOOT, Hills::peaks), SKYLINE(TitlePlace.TOP, Town::skyline), RINGS(
            TitlePlace.FOOT, false, Figures::rings), MOON_OVER_WATER(TitlePlace.FOOT, Shore::moonOverWater), TILES(TitlePlace.FOOT, false,
                    Tiles::paint), STRIPED_SUN(TitlePlace.FOOT, Hills::stripedSun), LIT_DOOR(TitlePlace.WALL, Rooms::litDoor), PLANET(
                            TitlePlace.FOOT, Space::planet), ARCHES(TitlePlace.CENTRE, false, Figures::arches), STAIRS(TitlePlace.TOP,
                                    Rooms::stairs), PETALS(TitlePlace.CENTRE, false, Figures::petals), DOTS(TitlePlace.FOOT, false,
                                            Lines::dots), STACKED_LINES(TitlePlace.FOOT, false, Lines::stacked), TWO_DISCS(
                                                    TitlePlace.CENTRE, false,
                                                    Figures::twoDiscs), FIRST_LETTER(TitlePlace.FOOT, false, Letter::paint), WINDOW(
                                                            TitlePlace.FOOT,
                                                            Rooms::window), ROAD(TitlePlace.TOP, Town::road), LIGHTHOUSE(TitlePlace.FOOT,
                                                                    Shore::lighthouse), FOREST(TitlePlace.FOOT, Plants::forest), BRIDGE(
                                                                            TitlePlace.FOOT, Crossings::bridge), SAILS(TitlePlace.FOOT,
                                                                                    Crossings::sails), COMET(TitlePlace.FOOT,
                                                                                            Space::comet), LEAVES(TitlePlace.FOOT,
                                                                                                    Plants::leaves), SCALES(TitlePlace.FOOT,
                                                                                                            Plants::scales);

    private final TitlePlace titlePlace;
    private final boolean scene;
    private final Painting painting;

    Motif(TitlePlace titlePlace, Painting painting) {
        this(titlePlace, true, painting);
    }

    Motif(TitlePlace titlePlace, boolean scene, Painting painting) {
        this.titlePlace = titlePlace;
        this.scene = scene;
        this.painting = painting;
    }

    static Motif of(int hash) {
        return values()[(hash >>> 9) % values().length];
    }

    TitlePlace titlePlace() {
        return titlePlace;
    }

    /** A place, as opposed to abstract figures. */
    boolean isScene() {
        return scene;
    }

    void paint(Canvas canvas) {
        painting.paint(canvas);
    }

    /** Draws one motif over the whole canvas. */
    @FunctionalInterface
    interface Painting {
        void paint(Canvas canvas);
    }
}
