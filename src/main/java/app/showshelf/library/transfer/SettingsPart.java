package app.showshelf.library.transfer;

import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import app.showshelf.library.transfer.TransferException.Reason;
import app.showshelf.settings.Settings;

/** The settings as a part of the file: without keys, and without what belongs to one machine. */
final class SettingsPart {
    private static final List<String> KEPT_HERE = List.of("tmdbToken", "window", "version", "updates");

    private final JsonMapper json;

    SettingsPart(JsonMapper json) {
        this.json = json;
    }

    ObjectNode of(Settings settings) {
        ObjectNode part = json.valueToTree(settings);
        part.remove(KEPT_HERE);
        return part;
    }

    /** These settings with those of the file over them. */
    Settings over(Settings present, JsonNode part) {
        ObjectNode both = json.valueToTree(present);
        if (part instanceof ObjectNode object) {
            ObjectNode allowed = object.deepCopy();
            allowed.remove(KEPT_HERE);
            both.setAll(allowed);
        }
        try {
            return json.treeToValue(both, Settings.class);
        } catch (JacksonException _) {
            throw new TransferException(Reason.BROKEN, "The settings in the file are not as they should be", null);
        }
    }
}
