package app.showshelf.cli.doctor;

import java.util.List;
import java.util.Locale;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import app.showshelf.text.Texts;

/** What the doctor has seen, in the order in which it looked. */
public record Report(List<Result> results) {
    /** Keeps a copy. */
    public Report {
        results = List.copyOf(results);
    }

    /** How many things are wrong still. */
    public long wrong() {
        return count(Result.Grade.WRONG);
    }

    /** How many things were mended. */
    public long mended() {
        return count(Result.Grade.MENDED);
    }

    private long count(Result.Grade grade) {
        return results.stream().filter(result -> result.grade() == grade).count();
    }

    /** A result in words. */
    public static String sentence(Result result, Texts texts) {
        Object[] words = result.arguments().stream()
                .map(argument -> argument instanceof Result.Word word ? texts.get(word.textKey()) : argument).toArray();
        String sentence = texts.get(result.textKey(), words);
        return result.grade() == Result.Grade.MENDED ? texts.get("doctor.mended", sentence) : sentence;
    }

    /** All in words, a line each. */
    public String text(Texts texts) {
        StringBuilder text = new StringBuilder();
        for (Result result : results) {
            text.append(result.grade() == Result.Grade.WRONG ? "! " : "  ").append(texts.get(result.area().textKey())).append(": ")
                    .append(sentence(result, texts)).append('\n');
        }
        return text.append(summary(texts)).toString();
    }

    /** In one sentence. */
    public String summary(Texts texts) {
        return wrong() == 0 ? texts.get("doctor.sound") : texts.get("doctor.found", wrong());
    }

    /** For other programs. */
    public String json(Texts texts) {
        record Line(String area, String grade, String code, String text) {}
        record All(boolean sound, List<Line> results) {}
        JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return json.writeValueAsString(new All(wrong() == 0, results.stream()
                .map(one -> new Line(lower(one.area()), lower(one.grade()), one.textKey(), sentence(one, texts))).toList()));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
