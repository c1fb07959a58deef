package io.docwright.state;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The hash of everything a request says. Fields are found by reflection, so that an option which is added later counts without
 * anybody having to think of it; a field of a type that is not known here is a bug that the first run finds.
 */
final class Configuration {

    private final Set<String> irrelevant;
    private final Fingerprint fingerprint = new Fingerprint();

    private Configuration(Set<String> irrelevant) {
        this.irrelevant = irrelevant;
    }

    /**
     * Returns the hash of a request.
     *
     * @param irrelevant names of fields that cannot change what is generated or reported
     */
    static String hash(Object request, Set<String> irrelevant) {
        Configuration configuration = new Configuration(irrelevant);
        configuration.add(request);
        return configuration.fingerprint.hash();
    }

    private void add(Object value) {
        if (value instanceof Optional<?> optional) {
            fingerprint.add(optional.isPresent() ? "present" : "empty");
            optional.ifPresent(this::add);
        } else if (value instanceof List<?> list) {
            fingerprint.add(Integer.toString(list.size()));
            list.forEach(this::add);
        } else if (value instanceof Path path) {
            fingerprint.add(path.toAbsolutePath().normalize().toString());
        } else if (value instanceof Enum<?> constant) {
            fingerprint.add(constant.name());
        } else if (value instanceof String || value instanceof Boolean || value instanceof Number) {
            fingerprint.add(value.toString());
        } else if (value instanceof Charset charset) {
            fingerprint.add(charset.name());
        } else {
            addFields(value);
        }
    }

    private void addFields(Object value) {
        Class<?> type = value.getClass();
        if (!type.getName().startsWith("io.docwright.")) {
            throw new IllegalStateException("no fingerprint of " + type + " is known");
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !irrelevant.contains(field.getName())) {
                fingerprint.add(field.getName());
                add(valueOf(field, value));
            }
        }
    }

    private static Object valueOf(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
