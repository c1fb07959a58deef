package io.docwright.testing.render;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes values and samples. */
final class Samples {

    private static final List<String> TEXTS = List.of(
            "cn-hangzhou",
            "i-bp1abc****",
            "2024-01-12T10:43:02Z",
            "demo",
            "203.0.113.7",
            "AAAAdDWBF2****",
            "a b c",
            "{\"a\":\"b\"}",
            "LOOSE",
            "string");

    private Samples() {}

    /** Returns a value as a cell shows it. */
    static String value(String type, List<String> values, Random random) {
        return switch (type) {
            case "integer" -> Integer.toString(random.nextInt(1, 500));
            case "long" -> Long.toString(1_593_877_765_000L + random.nextInt(1000));
            case "float", "double", "number" -> String.format(Locale.ROOT, "%d.5", random.nextInt(9));
            case "boolean" -> Boolean.toString(random.nextBoolean());
            case "object", "map" -> "{}";
            default ->
                values.isEmpty() ? TEXTS.get(random.nextInt(TEXTS.size())) : values.get(random.nextInt(values.size()));
        };
    }

    /** Returns the lines of a sample of an answer. */
    static String json(List<Field> fields, String indent, Random random) {
        return object(fields, indent, 0, random);
    }

    private static String object(List<Field> fields, String indent, int depth, Random random) {
        var json = new StringBuilder("{");
        String separator = "\n";
        for (Field field : fields) {
            json.append(separator)
                    .append(indent.repeat(depth + 1))
                    .append('"')
                    .append(field.name())
                    .append("\": ")
                    .append(value(field, indent, depth + 1, random));
            separator = ",\n";
        }
        return json.append('\n').append(indent.repeat(depth)).append('}').toString();
    }

    private static String value(Field field, String indent, int depth, Random random) {
        if (!field.isArray()) {
            return field.children().isEmpty()
                    ? scalar(field.type(), field.values(), random)
                    : object(field.children(), indent, depth, random);
        }
        String element = field.children().isEmpty()
                ? scalar(field.items().orElse("string"), field.values(), random)
                : object(field.children(), indent, depth + 1, random);
        return "[\n" + indent.repeat(depth + 1) + element + "\n" + indent.repeat(depth) + "]";
    }

    private static String scalar(String type, List<String> values, Random random) {
        String value = value(type, values, random);
        boolean text = List.of("string", "any", "file").contains(type);
        return text ? "\"" + value.replace("\"", "\\\"") + "\"" : value;
    }
}
