package io.docwright.emit;

import static io.docwright.emit.Models.LONG;
import static io.docwright.emit.Models.TEXT;
import static io.docwright.emit.Models.deprecated;
import static io.docwright.emit.Models.listOf;
import static io.docwright.emit.Models.named;
import static io.docwright.emit.Models.post;
import static io.docwright.emit.Models.property;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.model.Parameter.Location;
import io.docwright.testing.LocalService;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How objects inside a request are written down. */
final class SetterOverloadsTest {

    @TempDir
    private Path folder;

    @Test
    void objectsAndTheirListsAreBuiltFromLambdas() throws Exception {
        Models models = new Models("nested")
                .object(
                        "Box",
                        property("Name", TEXT),
                        property("Size", LONG),
                        property("Inner", named("Box")),
                        property("Boxes", listOf(named("Box"))),
                        property("builder", named("Box")),
                        deprecated("Old", named("Box")),
                        property("more", listOf(named("Box"))))
                .operation(post("Go", "/")
                        .with(Location.BODY, property("Box", named("Box")), property("Boxes", listOf(named("Box")))));
        try (LocalService service = new LocalService()) {
            String result = new CompiledProgram(folder).run(models, """
                    try (NestedClient client = NestedClient.builder().endpoint(uri).build()) {
                        client.go(r -> r
                                .box(b -> b.name("a").inner(i -> i.name("b").boxes(x -> x.size(1), x -> x.size(2))))
                                .boxes(b -> b.name("c"), b -> b.builderValue(i -> {})));
                    }
                    java.util.function.Consumer<Box.Builder> named = b -> b.name("d");
                    Box box = Box.builder().inner(named, b -> b.size(3)).boxes(b -> {}).build();
                    check(box.hasBoxes() && box.toBuilder().inner(null).boxes(null).build().equals(Box.builder().build()));
                    check(box.inner().equals(Box.builder().name("d").size(3).build()));
                    return box.toJson();
                    """, "", service.uri());

            assertThat(result).isEqualTo("{\"Inner\":{\"Name\":\"d\",\"Size\":3},\"Boxes\":[{}]}");
            assertThat(service.only().body())
                    .isEqualTo(
                            "{\"Box\":{\"Name\":\"a\",\"Inner\":{\"Name\":\"b\",\"Boxes\":[{\"Size\":1},{\"Size\":2}]}},"
                                    + "\"Boxes\":[{\"Name\":\"c\"},{\"builder\":{}}]}");
        }
    }
}
