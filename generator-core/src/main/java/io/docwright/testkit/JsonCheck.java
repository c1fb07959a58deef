package io.docwright.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares a JSON value with a documented type. */
final class JsonCheck {
    private JsonCheck() {}

    /** Checks a value; null is good for every type. */
    static void check(@Nullable Object value, ValueType type) throws Mismatch {
        if (value == null) {
            return;
        }
        if (type instanceof ValueType.Scalar scalar) {
            scalar(value, scalar);
        } else if (type instanceof ValueType.ListOf list) {
            for (Object element : list(value)) {
                check(element, list.element());
            }
        } else if (type instanceof ValueType.MapOf map) {
            for (Object member : object(value).values()) {
                check(member, map.value());
            }
        } else if (type instanceof ValueType.ObjectOf object) {
            members(object(value), object);
        } else {
            throw new IllegalArgumentException("a type for texts cannot be one for JSON");
        }
    }

    private static void scalar(Object value, ValueType.Scalar type) throws Mismatch {
        boolean right = switch (type) {
            case TEXT -> value instanceof String;
            case INTEGER -> value instanceof BigDecimal number && isInteger(number);
            case NUMBER -> value instanceof BigDecimal;
            case BOOLEAN -> value instanceof Boolean;
            case ANY -> true;
        };
        if (!right) {
            throw Mismatch.expected(type.expected, String.valueOf(value));
        }
    }

    private static boolean isInteger(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static void members(Map<?, ?> value, ValueType.ObjectOf type) throws Mismatch {
        for (Map.Entry<?, ?> member : value.entrySet()) {
            ValueType documented = type.members().get(String.valueOf(member.getKey()));
            if (documented == null) {
                throw new Mismatch("the member `" + member.getKey() + "` is not documented");
            }
            try {
                check(member.getValue(), documented);
            } catch (Mismatch inside) {
                throw new Mismatch("`" + member.getKey() + "`: " + inside.message());
            }
        }
    }

    private static List<?> list(Object value) throws Mismatch {
        if (value instanceof List<?> list) {
            return list;
        }
        throw Mismatch.expected("a JSON array", String.valueOf(value));
    }

    private static Map<?, ?> object(Object value) throws Mismatch {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw Mismatch.expected("a JSON object", String.valueOf(value));
    }
}
