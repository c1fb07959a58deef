package io.docwright.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads credentials from a section of an INI file; again when the file has changed. */
final class ProfileCredentials implements CredentialsProvider {
    private static final long MAX_BYTES = 1 << 20;

    private final Path file;
    private final String profile;
    private volatile @Nullable Known known;

    private record Known(FileTime modified, Credentials credentials) {}

    ProfileCredentials(Path file, String profile) {
        this.file = file;
        this.profile = profile;
    }

    @Override
    public Credentials resolve() {
        try {
            FileTime modified = Files.getLastModifiedTime(file);
            Known before = known;
            if (before != null && before.modified().equals(modified)) {
                return before.credentials();
            }
            Credentials read = credentials(section());
            known = new Known(modified, read);
            return read;
        } catch (NoSuchFileException e) {
            throw new IllegalStateException("there is no credentials file `" + file + "`", e);
        } catch (IOException e) {
            throw new IllegalStateException("the credentials file `" + file + "` cannot be read", e);
        }
    }

    private Map<String, String> section() throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IllegalStateException("the credentials file `" + file + "` is longer than 1 MB");
        }
        Map<String, String> values = new LinkedHashMap<>();
        boolean found = false;
        boolean inside = false;
        for (String line : Files.readAllLines(file)) {
            String text = line.strip();
            int equals = text.indexOf('=');
            if (text.startsWith("[")) {
                inside = text.equals("[" + profile + "]");
                found |= inside;
            } else if (inside && equals > 0 && !text.startsWith("#") && !text.startsWith(";")) {
                values.put(
                        text.substring(0, equals).strip(),
                        text.substring(equals + 1).strip());
            }
        }
        if (!found) {
            throw problem("found no such profile; expected a line `[" + profile + "]`");
        }
        return values;
    }

    private Credentials credentials(Map<String, String> values) {
        String type = values.getOrDefault("type", "access_key");
        return switch (type) {
            case "access_key" -> Credentials.of(value(values, "access_key_id"), value(values, "access_key_secret"));
            case "sts" ->
                Credentials.sts(
                        value(values, "access_key_id"),
                        value(values, "access_key_secret"),
                        value(values, "security_token", "sts_token"));
            case "bearer" -> Credentials.token(value(values, "bearer_token"));
            default -> throw problem("found type `" + type + "`; expected access_key, sts or bearer");
        };
    }

    private String value(Map<String, String> values, String... names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        throw problem("found no value of " + String.join(" or ", List.of(names)) + "; expected one");
    }

    private IllegalStateException problem(String message) {
        return new IllegalStateException("profile `" + profile + "` of `" + file + "`: " + message);
    }
}
