package io.docwright.emit;

import static io.docwright.emit.Models.LONG;
import static io.docwright.emit.Models.TEXT;
import static io.docwright.emit.Models.deprecated;
import static io.docwright.emit.Models.described;
import static io.docwright.emit.Models.get;
import static io.docwright.emit.Models.listOf;
import static io.docwright.emit.Models.mapOf;
import static io.docwright.emit.Models.named;
import static io.docwright.emit.Models.property;
import static io.docwright.emit.Models.put;
import static io.docwright.emit.Models.required;
import static io.docwright.emit.Models.secret;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.model.Parameter.Location;
import io.docwright.model.Parameter.Style;
import io.docwright.model.ScalarType;
import io.docwright.model.Service;
import io.docwright.testing.InProcessCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole output for one small service, to be reviewed as code is. */
final class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/docwright/emit/golden");

    @TempDir
    private Path folder;

    /** Run with {@code -Ddocwright.accept} to rewrite the expected files. */
    @Test
    void theLibraryServiceIsWrittenAsReviewed() throws IOException {
        SortedMap<String, String> files = all();
        Map<String, String> shown = new TreeMap<>();
        // the stamp changes with every change of the runtime, which other tests watch
        files.forEach((path, text) -> shown.put(
                path,
                text.replace(CopiedSources.RUNTIME.stamp(), "STAMP").replace(CopiedSources.TESTKIT.stamp(), "STAMP")));
        if (System.getProperty("docwright.accept") != null) {
            accept(shown);
        }

        assertThat(shown).isEqualTo(golden());
    }

    @Test
    void theLibraryServiceCompiles() {
        InProcessCompiler.strictInto(folder)
                .addAll(library().emit().files())
                .addAll(runtime())
                .compile();
    }

    /** Client, fake and contract test; not the support classes, which are reviewed where they are written. */
    private static SortedMap<String, String> all() {
        SortedMap<String, String> files = new TreeMap<>(library().emit().files());
        files.putAll(library().emitTests().files());
        files.keySet().removeIf(path -> path.contains("/testkit/"));
        return files;
    }

    @Test
    void linesAreShort() {
        assertThat(all().values().stream().flatMap(String::lines))
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(120).doesNotEndWith(" "));
    }

    @Test
    void theSameModelGivesTheSameBytesInAnyLocaleAndZone() {
        SortedMap<String, String> files = all();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

            assertThat(all()).isEqualTo(files);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static SortedMap<String, String> runtime() {
        SortedMap<String, String> files = new TreeMap<>(new Models("shared")
                .in("com.example.shared")
                .usingOwnRuntime()
                .emit()
                .files());
        files.keySet().removeIf(path -> !path.contains("/runtime/"));
        return files;
    }

    private static void accept(Map<String, String> files) throws IOException {
        for (String path : golden().keySet()) {
            Files.delete(GOLDEN.resolve(path));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = GOLDEN.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> golden() throws IOException {
        Map<String, String> golden = new TreeMap<>();
        if (Files.isDirectory(GOLDEN)) {
            try (Stream<Path> files = Files.walk(GOLDEN)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    golden.put(GOLDEN.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return golden;
    }

    private static Models library() {
        return new Models("library")
                .usingRuntime("com.example.shared.runtime")
                .style(Service.Style.ROA)
                .url("https://library.example.com")
                .host("north", "north.library.example.com")
                .authentication(Service.Authentication.Type.BEARER, "")
                .editions("town", "village")
                .values("Genre", "novel", "science fiction")
                .codes("Shelf", "0", "CELLAR", "7", "WINDOW")
                .object(
                        "Book",
                        described(
                                "Title",
                                TEXT,
                                "What stands on the cover. It may be <long> & hold {@link odd} things such as */ or @see.",
                                "It is one of:",
                                "- the title as printed",
                                "- 書名，可以是中文。"),
                        property("Genre", named("Genre")),
                        property("Shelf", named("Shelf")),
                        property("Pages", Models.of(ScalarType.INT32)),
                        property("Cover", Models.of(ScalarType.BYTES)),
                        property("Notes", listOf(mapOf(listOf(TEXT)))),
                        deprecated("Barcode", TEXT),
                        secret("LockCode", LONG))
                .object("GetBookResponse", property("RequestId", TEXT), property("Book", named("Book")))
                .operation(get("GetBook", "/")
                        .edition("town", "/{town}/books/{id}")
                        .edition("village", "/books/{id}")
                        .summary("Gets one book.")
                        .error(404, "Book.NotFound", "There is no such book.")
                        .with(Location.PATH, Style.REPEAT, required("town", TEXT), "town")
                        .with(Location.PATH, required("id", LONG))
                        .with(Location.HEADER, required("x-reader", TEXT))
                        .sample(
                                "{\"RequestId\":\"r-1\",\"Book\":{\"Title\":\"書名 \\\"x\\\"\",\"Notes\":[{},{\"a\":[\"b\"]}],\"Pages\":7}}")
                        .answering(named("GetBookResponse")))
                .operation(put("UpdateBooks", "/books")
                        .idempotent()
                        .ignoringSuccessFlag()
                        .deprecated()
                        .oneOf("Ids", "Genre")
                        .with(Location.QUERY, property("Ids", listOf(LONG)), property("Genre", named("Genre")))
                        .with(Location.QUERY, Style.JSON, property("Tags", mapOf(TEXT)))
                        .with(Location.BODY, required("Book", named("Book")), property("Reason", TEXT))
                        .answering(listOf(named("Book"))));
    }
}
