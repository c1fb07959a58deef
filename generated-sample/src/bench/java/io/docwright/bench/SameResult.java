package io.docwright.bench;

import io.docwright.sample.runtime.ResponseMetadata;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Compares what contenders give: every value in every object, whatever the classes look like. */
final class SameResult {
    private static final int PROPERTIES_OF_A_SERVICE = 52;

    private SameResult() {}

    /** Fails when one gives other values than another. */
    static void check(Map<String, Callable<?>> contenders) throws Exception {
        Map<String, Object> expected = null;
        for (Map.Entry<String, Callable<?>> contender : contenders.entrySet()) {
            Map<String, Object> found = new TreeMap<>();
            collect(contender.getValue().call(), found);
            isWhole(contender.getKey(), found);
            expected = expected == null ? found : expected;
            if (!expected.equals(found)) {
                throw new IllegalStateException(contender.getKey() + " gives " + found + "; expected " + expected);
            }
        }
    }

    /** A comparison of nothing with nothing would succeed as well. */
    private static void isWhole(String name, Map<String, Object> answer) {
        for (Object service : (List<?>) answer.get("services")) {
            if (((Map<?, ?>) service).size() != PROPERTIES_OF_A_SERVICE) {
                throw new IllegalStateException(name + " gives " + service + "; expected 52 properties with values");
            }
        }
    }

    private static void collect(Object object, Map<String, Object> values) throws IllegalAccessException {
        for (Field field : object.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
                continue;
            }
            field.setAccessible(true);
            Object value = field.get(object);
            String name = key(field.getName());
            if (name.equals("state") || name.equals("body")) { // values one step further inside
                collect(value, values);
            } else if (isDocumented(name, value)) {
                values.put(name, plain(value));
            }
        }
    }

    /** Beside its documented values an object may have others: headers, a status, a place for unknown properties, how it came. */
    private static boolean isDocumented(String name, Object value) {
        return value != null
                && !(value instanceof Map)
                && !(value instanceof ResponseMetadata)
                && !name.equals("extras")
                && !name.equals("statuscode");
    }

    private static Object plain(Object value) throws IllegalAccessException {
        if (value instanceof String || value instanceof Long || value instanceof Boolean) {
            return value;
        }
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            for (Object element : list) {
                elements.add(plain(element));
            }
            return elements;
        }
        Map<String, Object> members = new TreeMap<>();
        collect(value, members);
        return members;
    }

    /** Names differ in case, and where one of them is a word of the language. */
    private static String key(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return key.equals("publicvalue") || key.equals("_public") ? "public" : key;
    }
}
