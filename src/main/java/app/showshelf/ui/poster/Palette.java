package app.showshelf.ui.poster;

import java.awt.Color;

/** The colours of one poster. The order is part of the drawing: it decides which name gets which palette. */
enum Palette {
    DUSK("2A1A4F F07A6A 9A4A7B 5A2C69 1B1033 FFD7A1 FFEBD6 FFE3CF"), TIDE("0D3B4A 58B5AE 2F8A8C 1B6470 08252F F6E7BE EAF6F2 EAF6F2"), EMBER(
            "3B0E14 E8603A B23A2C 7A1F22 22090C FFC95E FFE9D2 FFE3CC"), MOSS(
                    "24432F A3C17F 6F9A66 3F6B4A 12251A F4EBC2 F0F3DD F0F3DD"), MIDNIGHT(
                            "0B1333 39559F 2A407F 1A2B5E 070B1F F0EBD2 E6ECFF E6ECFF"), SAND(
                                    "EBDCBC DDA173 C98159 9A5A3F 43281D FFF7E4 FFF0DC 4A2C1F"), ROSE(
                                            "F7DAD3 EB9A94 D66F74 A2465A 4A1B2B FFF6EF FFE9E2 571F31"), ICE(
                                                    "DFEAED 9CC0CE 6F9FB3 3F7389 17323F FFFFFF E9F4F7 1A3745"), PLUM(
                                                            "3C0D3C C0487F 8E2C6A 5E1A55 220722 FFC6D6 FFE3EC FFE3EC"), OCHRE(
                                                                    "F5CB5C F2955A D9703F 9A4A2E 3A1E16 FFF6D8 FFEFD3 4A2614"), SLATE(
                                                                            "2B333F 7B8896 5A6775 3E4955 161B22 FF6B57 EEF1F4 F1F3F5"), LIME(
                                                                                    "10291F 5F8F3E 3F6F38 24502F 081710 E4F56A EFF8C8 EFF8C8"), LAGOON(
                                                                                            "F3E3CE 8FCFC2 3FA7A3 17757D 0B3A45 FF8466 FBEBD9 0E4450"), BAUHAUS(
                                                                                                    "EFEBE2 E4DED1 2F5DA8 E2B33C 1B1A1D DD4132 F5F1E8 1B1A1D"), VIOLET(
                                                                                                            "1C1B4E 5B53D6 4239A8 2C2779 0F0E2E 7FE6C6 ECEBFF ECEBFF"), LILAC(
                                                                                                                    "E4D7F7 B497E6 8E6DCB 5E429C 291A4F FFF3D9 F3EAFF 33205E"), COBALT(
                                                                                                                            "1336B8 3E8BFF 2A5FE0 1A3FB0 0A1C5C FFE45C EEF3FF EEF3FF"), CLAY(
                                                                                                                                    "F0E4D6 E3B9A0 C9704F 8E4436 33201F 2F6F73 FBEEE2 4A2320"), NOIR(
                                                                                                                                            "17171B 4A4A52 38383F 26262B 0D0D10 F2483A F4F2EE F4F2EE"), SAGE(
                                                                                                                                                    "E9EBDD B9C7A4 8DA27C 4F6B57 1E3329 F2A65A F3F4E6 24402F");

    final Color skyTop;
    final Color skyFoot;
    final Color far;
    final Color mid;
    final Color near;
    final Color spark;
    final Color inkOnNear;
    final Color inkOnSky;

    Palette(String colours) {
        String[] hex = colours.split(" ");
        skyTop = colour(hex[0]);
        skyFoot = colour(hex[1]);
        far = colour(hex[2]);
        mid = colour(hex[3]);
        near = colour(hex[4]);
        spark = colour(hex[5]);
        inkOnNear = colour(hex[6]);
        inkOnSky = colour(hex[7]);
    }

    /** Bauhaus has flat colours without depth: a landscape in it would look broken. */
    static Palette of(int hash, Motif motif) {
        Palette palette = values()[(hash >>> 3) % values().length];
        return palette == BAUHAUS && motif.isScene() ? values()[(hash >>> 14) % BAUHAUS.ordinal()] : palette;
    }

    /** Whether stars are seen in this sky. */
    boolean isNight() {
        return Tint.luminance(skyTop) < 0.12;
    }

    /** From the sky's foot (0) over far (1/3) and mid (2/3) to near (1). */
    Color depth(double nearness) {
        if (nearness <= 1 / 3.0) {
            return Tint.mix(skyFoot, far, nearness * 3);
        }
        return nearness <= 2 / 3.0 ? Tint.mix(far, mid, nearness * 3 - 1) : Tint.mix(mid, near, nearness * 3 - 2);
    }

    private static Color colour(String hex) {
        return new Color(Integer.parseInt(hex, 16));
    }
}
