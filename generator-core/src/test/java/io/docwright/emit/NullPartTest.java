package io.docwright.emit;

import static io.docwright.emit.Models.LONG;
import static io.docwright.emit.Models.TEXT;
import static io.docwright.emit.Models.listOf;
import static io.docwright.emit.Models.named;
import static io.docwright.emit.Models.post;
import static io.docwright.emit.Models.property;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.model.Parameter.Location;
import io.docwright.model.Parameter.Style;
import io.docwright.testing.LocalService;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is null is told from what is absent. */
final class NullPartTest {

    @TempDir
    private Path folder;

    @Test
    void membersAreAskedForAndSetToNullByTheirWireName() throws Exception {
        Models models = new Models("nulls")
                .object(
                        "Box",
                        property("name", TEXT),
                        property("sizes", listOf(LONG)),
                        property("wireName", LONG),
                        property("setNull", TEXT));

        String result = new CompiledProgram(folder).run(models, """
                Box came = Box.fromJson("{\\"name\\":null,\\"sizes\\":[1],\\"other\\":null}");
                check(came.isNull("name") && came.isNull("other") && !came.isNull("sizes") && !came.isNull("wireName"));
                Box box = came.toBuilder().setNull("sizes").setNull("wireName").name("n").build();
                check(!box.isNull("name") && box.isNull("sizes") && !box.hasSizes() && box.wireName() == null);
                check(box.equals(Box.fromJson(box.toJson())) && !box.equals(box.toBuilder().wireName(null).build()));
                check(came.toString().equals("Box{\\"sizes\\":[1],\\"name\\":null,\\"other\\":null}"));
                check(Box.builder().setNullValue("x").build().setNullValue().equals("x"));
                try {
                    Box.builder().setNull("Name");
                    return "set";
                } catch (IllegalArgumentException e) {
                    return e.getMessage() + " " + box.toJson();
                }
                """, "", null);

        assertThat(result)
                .isEqualTo("found `Name`; expected the wire name of a documented property"
                        + " {\"name\":\"n\",\"sizes\":null,\"wireName\":null,\"other\":null}");
    }

    @Test
    void requestsSendNullsInTheirBodyAlone() throws Exception {
        Models models = new Models("bodies")
                .editions("east", "west")
                .object("Box", property("name", TEXT))
                .operation(post("Go", "/")
                        .edition("east", "/east")
                        .edition("west", "/west")
                        .with(Location.QUERY, property("q", TEXT))
                        .with(Location.BODY, property("description", TEXT), property("box", named("Box")))
                        .with(Location.BODY, Style.REPEAT, property("eastern", TEXT), "east"))
                .operation(post("Ask", "/")
                        .edition("east", "/")
                        .edition("west", "/")
                        .with(Location.QUERY, property("q", TEXT)));
        try (LocalService service = new LocalService()) {
            String result = new CompiledProgram(folder).run(models, """
                    BodiesClient client = BodiesClient.builder().endpoint(uri).edition(BodiesClient.Edition.WEST).build();
                    GoRequest request = GoRequest.builder().q("x").eastern("e").box(b -> b.setNull("name"))
                            .setNull("description").setNull("eastern").build();
                    check(request.isNull("description") && !request.equals(request.toBuilder().description(null).build()));
                    client.go(request);
                    try {
                        GoRequest.builder().setNull("q");
                        return "set";
                    } catch (IllegalArgumentException e) {
                        return request.toString();
                    }
                    """, "", service.uri());

            assertThat(result)
                    .isEqualTo("GoRequest{\"q\":\"x\",\"box\":{\"name\":null},\"description\":null,\"eastern\":null}");
            assertThat(service.only().body()).isEqualTo("{\"box\":{\"name\":null},\"description\":null}");
        }
        assertThat(models.emit().files().get("client/bodies/AskRequest.java")).doesNotContain("Null(", "extras");
    }

    @Test
    void eachOfVeryManyMembersCanBeNull() throws Exception {
        Models models = new Models("many")
                .object(
                        "Box",
                        IntStream.range(0, 450)
                                .mapToObj(i -> property("p" + i, TEXT))
                                .toArray(io.docwright.model.Property[]::new));

        String result = new CompiledProgram(folder).run(models, """
                return Box.builder().setNull("p0").setNull("p449").setNull("p200").build().toJson();
                """, "", null);

        assertThat(result).isEqualTo("{\"p0\":null,\"p449\":null,\"p200\":null}");
    }
}
