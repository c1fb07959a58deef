package io.docwright.state;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Writes a record as lines and reads it back. Components are found by reflection, so that what a result comes to hold later is
 * remembered too.
 */
final class RecordText {

    private RecordText() {}

    static String of(Record value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder to) {
        if (value instanceof Optional<?> optional) {
            to.append(line(optional.isPresent() ? "1" : "0"));
            optional.ifPresent(inner -> write(inner, to));
        } else if (value instanceof List<?> list) {
            to.append(line(Integer.toString(list.size())));
            list.forEach(element -> write(element, to));
        } else if (value instanceof Record fields) {
            for (RecordComponent component : fields.getClass().getRecordComponents()) {
                write(valueOf(component, fields), to);
            }
        } else if (value instanceof Enum<?> constant) {
            to.append(line(constant.name()));
        } else if (value instanceof String
                || value instanceof Path
                || value instanceof Integer
                || value instanceof Boolean) {
            to.append(line(value.toString()));
        } else {
            throw unknown(value.getClass());
        }
    }

    /** Returns a text as one line; what would end it is escaped. */
    static String line(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r") + "\n";
    }

    private static Object valueOf(RecordComponent component, Record owner) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    /**
     * Reads what {@link #of} wrote.
     *
     * @throws RuntimeException when the lines hold something else
     */
    static <T extends Record> T read(Class<T> type, Iterator<String> lines) {
        return type.cast(readRecord(type, lines));
    }

    private static Object read(Type type, Iterator<String> lines) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class ? readOptional(inner, lines) : readList(inner, lines);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? readRecord(plain, lines) : readPlain(plain, unescaped(lines.next()));
    }

    private static Optional<Object> readOptional(Type inner, Iterator<String> lines) {
        return lines.next().equals("1") ? Optional.of(read(inner, lines)) : Optional.empty();
    }

    private static List<Object> readList(Type inner, Iterator<String> lines) {
        int size = Integer.parseInt(lines.next());
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(read(inner, lines));
        }
        return list;
    }

    private static Object readRecord(Class<?> type, Iterator<String> lines) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = read(components[i].getGenericType(), lines);
        }
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }

    private static Object readPlain(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == Path.class) {
            return Path.of(text);
        }
        for (Object constant : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw unknown(type);
    }

    /** Returns what {@link #line} was made of, given without its end. */
    static String unescaped(String line) {
        StringBuilder text = new StringBuilder(line.length());
        boolean escaped = false;
        for (char c : line.toCharArray()) {
            if (c == '\\' && !escaped) {
                escaped = true;
            } else {
                text.append(escaped ? meant(c) : c);
                escaped = false;
            }
        }
        return text.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }

    private static IllegalStateException unknown(Class<?> type) {
        return new IllegalStateException("no form of " + type + " is known");
    }
}
