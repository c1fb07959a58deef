package io.docwright.emit;

import static io.docwright.emit.Models.LONG;
import static io.docwright.emit.Models.TEXT;
import static io.docwright.emit.Models.get;
import static io.docwright.emit.Models.limited;
import static io.docwright.emit.Models.listOf;
import static io.docwright.emit.Models.mapOf;
import static io.docwright.emit.Models.named;
import static io.docwright.emit.Models.post;
import static io.docwright.emit.Models.property;
import static io.docwright.emit.Models.required;
import static io.docwright.emit.Models.secret;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.model.Constraints;
import io.docwright.model.Parameter.Location;
import io.docwright.model.Parameter.Style;
import io.docwright.model.Property;
import io.docwright.model.ScalarType;
import io.docwright.model.Service;
import io.docwright.model.TypeRef;
import io.docwright.testing.LocalService;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What compiled clients do that the suites have no occasion for; each program is compiled against one. */
final class CompiledClientTest {

    @TempDir
    private Path folder;

    @Test
    void everyScalarComesBackAsItWas() throws Exception {
        String json = "{\"int32\":-7,\"int64\":9007199254740993,\"big_integer\":123456789012345678901234567890,"
                + "\"float\":0.1,\"double\":2.5E-7,\"decimal\":1.10,\"bytes\":\"AQID/w==\",\"any\":{\"a\":[null,1.0]},"
                + "\"boolean\":false,\"string\":\"x\",\"deep\":[{\"k\":[\"v\",null],\"n\":null}],\"unknown\":1e400}";
        Models models = new Models("things").object("Thing", scalars());

        String result = run(models, """
                Thing thing = Thing.fromJson(TEXT);
                check(thing.equals(Thing.fromJson(TEXT)) && thing.hashCode() == Thing.fromJson(TEXT).hashCode());
                check(thing.equals(thing.toBuilder().build()));
                check(!thing.equals(thing.toBuilder().int32(8).build()));
                check(thing.bytes().toByteArray().length == 4 && thing.bytes().toByteArray()[3] == -1);
                check(Thing.builder().bytes(new byte[] {1, 2, 3, -1}).build().bytes().equals(thing.bytes()));
                check(thing.toBuilder().int64(1).float_(1).build().int64() == 1L);
                return thing.toJson();
                """.replace("float_", "floatValue"), json, null);

        assertThat(result).isEqualTo(json.replace("2.5E-7", "2.5E-7"));
    }

    private static Property[] scalars() {
        return new Property[] {
            property("int32", Models.of(ScalarType.INT32)),
            property("int64", LONG),
            property("big_integer", Models.of(ScalarType.BIG_INTEGER)),
            property("float", Models.of(ScalarType.FLOAT)),
            property("double", Models.of(ScalarType.DOUBLE)),
            property("decimal", Models.of(ScalarType.DECIMAL)),
            property("bytes", Models.of(ScalarType.BYTES)),
            property("any", Models.of(ScalarType.ANY)),
            property("boolean", Models.BOOL),
            property("string", TEXT),
            property("deep", listOf(mapOf(listOf(TEXT))))
        };
    }

    @Test
    void valuesThatWouldLoseSomethingAreRefused() throws Exception {
        String result = run(new Models("things").object("Thing", scalars()), """
                StringBuilder refused = new StringBuilder();
                for (String json : List.of("{'int32':3000000000}", "{'int32':1.5}", "{'big_integer':1.5}",
                        "{'big_integer':1e999999}", "{'bytes':'***'}", "{'deep':[[]]}", "{'string':'a','string':'b'}")) {
                    try {
                        Thing.fromJson(json.replace('\\'', '"'));
                        refused.append("no ").append(json);
                    } catch (JsonException e) {
                        refused.append(".");
                    }
                }
                return refused.toString();
                """, "", null);

        assertThat(result).isEqualTo(".......");
    }

    @Test
    void anOnlyElementMayStandWithoutItsListWhereTheSampleShowsItSo() throws Exception {
        Models models = new Models("shelves")
                .object("Book", property("title", TEXT))
                .object(
                        "Shelf",
                        property("books", new TypeRef.ListOf(named("Book"), true)),
                        property("rows", listOf(new TypeRef.ListOf(named("Book"), true))),
                        property("spares", listOf(named("Book"))));

        String result = run(models, """
                Shelf shown = Shelf.fromJson(TEXT);
                check(shown.equals(Shelf.fromJson(shown.toJson())));
                try {
                    Shelf.fromJson("{'spares':{'title':'b'}}".replace('\\'', '"'));
                } catch (JsonException e) {
                    return shown.toJson();
                }
                return "an object was read as a list";
                """, "{\"books\":{\"title\":\"a\"},\"rows\":[{\"title\":\"b\"},[]]}", null);

        assertThat(result).isEqualTo("{\"books\":[{\"title\":\"a\"}],\"rows\":[[{\"title\":\"b\"}],[]]}");
    }

    @Test
    void nothingInsideAModelCanBeChanged() throws Exception {
        String result = run(new Models("things").object("Thing", scalars()), """
                List<String> inner = new ArrayList<>(List.of("v"));
                Map<String, List<String>> map = new HashMap<>(Map.of("k", inner));
                List<Map<String, List<String>>> outer = new ArrayList<>(List.of(map));
                Thing thing = Thing.builder().deep(outer).build();
                inner.add("changed");
                map.clear();
                outer.clear();
                try {
                    thing.deep().get(0).get("k").add("changed");
                } catch (UnsupportedOperationException e) {
                    return thing.toJson();
                }
                return "changed";
                """, "", null);

        assertThat(result).isEqualTo("{\"deep\":[{\"k\":[\"v\"]}]}");
    }

    @Test
    void secretsOfEveryTypeAreMaskedInText() throws Exception {
        Models models = new Models("secrets")
                .object("Keys", secret("pin", LONG), secret("words", listOf(TEXT)), property("open", TEXT));

        String result = run(models, """
                Keys keys = Keys.fromJson(TEXT);
                check(keys.toJson().equals(TEXT));
                return keys.toString();
                """, "{\"pin\":1234,\"words\":[\"a\"],\"open\":\"b\"}", null);

        assertThat(result).isEqualTo("Keys{\"pin\":\"***\",\"words\":\"***\",\"open\":\"b\"}");
    }

    @Test
    void listsAreJoinedAsDocumentedInEveryPlace() throws Exception {
        Models models = new Models("lists")
                .style(Service.Style.REST)
                .operation(get("List", "/a/{ids}/b")
                        .with(Location.PATH, property("ids", listOf(LONG)))
                        .with(Location.HEADER, Style.PIPE, property("x-names", listOf(TEXT)))
                        .with(Location.HEADER, Style.REPEAT, property("x-number", Models.of(ScalarType.BIG_INTEGER)))
                        .with(Location.HEADER, Style.JSON, property("x-map", mapOf(LONG)))
                        .with(Location.QUERY, property("again", listOf(TEXT)))
                        .with(Location.QUERY, Style.SEMICOLON, property("semi", listOf(LONG)))
                        .with(Location.QUERY, Style.JSON, property("json", listOf(LONG)))
                        .with(Location.QUERY, property("bytes", Models.of(ScalarType.BYTES))));
        try (LocalService service = new LocalService().answering(200, "")) {
            String result = run(models, """
                    try (ListsClient client = ListsClient.builder().endpoint(uri).build()) {
                        return client.list(r -> r.ids(List.of(1L, 2L))
                                .xNames(List.of("a", "b")).xNumber(java.math.BigInteger.TEN).xMap(Map.of("k", 1L))
                                .again(List.of("x", "y")).semi(List.of(1L, 2L)).json(List.of(3L)).bytes(new byte[] {1}))
                                .body().toString();
                    }
                    """, "", service.uri());

            assertThat(result).isEqualTo("{}");
            assertThat(service.only().rawTarget())
                    .isEqualTo("/a/1%2C2/b?again=x&again=y&semi=1%3B2&json=%5B3%5D&bytes=AQ%3D%3D");
            assertThat(service.only().headers())
                    .containsEntry("x-names", "a|b")
                    .containsEntry("x-number", "10")
                    .containsEntry("x-map", "{\"k\":1}");
        }
    }

    @Test
    void theSameMembersAreNumberedWhereOperationsAreAddressedByName() throws Exception {
        Models models = new Models("numbered")
                .style(Service.Style.RPC)
                .object("Tag", property("Key", TEXT))
                .operation(post("Tag", "/")
                        .with(Location.FORM, property("Id", listOf(TEXT)), property("Tag", listOf(named("Tag"))))
                        .with(Location.FORM, property("Map", mapOf(LONG)), property("Any", Models.of(ScalarType.ANY))));
        try (LocalService service = new LocalService()) {
            run(models, """
                    return NumberedClient.builder().endpoint(uri).build().tag(r -> r.id(List.of("a", "b"))
                            .tag(List.of(Tag.builder().key("k").build())).map(Map.of("m", 1L))
                            .any(JsonValue.parse("{\\"x\\":[true]}"))).toString();
                    """, "", service.uri());

            assertThat(service.only().body()).isEqualTo("Id.1=a&Id.2=b&Tag.1.Key=k&Map.m=1&Any.x.1=true");
        }
    }

    @Test
    void whatIsInsideParametersIsCheckedBeforeItIsSent() throws Exception {
        Constraints brief = Constraints.none().withLength(Optional.empty(), Optional.of(3));
        Constraints few = Constraints.none().withItems(Optional.empty(), Optional.of(1));
        Models models = new Models("inside")
                .object(
                        "Tag",
                        required("Key", TEXT),
                        limited(property("Value", TEXT), brief),
                        limited(property("Tags", listOf(named("Tag"))), few))
                .object("Free", property("Any", TEXT))
                .operation(post("Go", "/")
                        .with(Location.BODY, property("All", listOf(mapOf(named("Tag")))))
                        .with(Location.QUERY, Style.JSON, property("One", named("Tag")))
                        .with(Location.BODY, property("Free", named("Free"))));
        try (LocalService service = new LocalService()) {
            String result = run(models, """
                    InsideClient client = InsideClient.builder().endpoint(uri).build();
                    Tag good = Tag.builder().key("k").value("abc").tags(List.of(Tag.builder().key("l").build())).build();
                    client.go(r -> r.all(List.of(Map.of("m", good))).one(good).free(Free.builder().build()));
                    List<Tag> bad = List.of(Tag.builder().value("x").build(), Tag.builder().key("k").value("abcd").build(),
                            Tag.builder().key("k").tags(List.of(good, good)).build(),
                            Tag.builder().key("k").tags(List.of(Tag.builder().build())).build());
                    StringBuilder refused = new StringBuilder();
                    for (Tag tag : bad) {
                        for (int i = 0; i < 2; i++) {
                            boolean one = i == 0;
                            try {
                                client.go(r -> { if (one) { r.one(tag); } else { r.all(List.of(Map.of("m", tag))); } });
                                refused.append("sent ");
                            } catch (InsideException.Caller e) {
                                refused.append(e.getMessage().replaceAll("^.*parameter `([^`]*)`.*$", "$1 "));
                            }
                        }
                    }
                    return refused.toString();
                    """, "", service.uri());

            assertThat(result)
                    .isEqualTo("One.Key All[0].m.Key One.Value All[0].m.Value One.Tags All[0].m.Tags"
                            + " One.Tags[0].Key All[0].m.Tags[0].Key ");
            assertThat(service.only().body()).contains("\"Tags\":[{\"Key\":\"l\"}]");
        }
    }

    @Test
    void aParameterOfOneEditionIsSentAndAskedForThereOnly() throws Exception {
        Models models = new Models("editions")
                .editions("east", "west")
                .operation(post("Go", "/")
                        .edition("east", "/east")
                        .edition("west", "/west")
                        .with(Location.QUERY, Style.REPEAT, required("onlyEast", TEXT), "east")
                        .with(Location.BODY, Style.REPEAT, required("inEast", TEXT), "east")
                        .with(Location.BODY, property("everywhere", TEXT)));
        try (LocalService service = new LocalService()) {
            String result = run(models, """
                    EditionsClient west = EditionsClient.builder().endpoint(uri).edition(EditionsClient.Edition.WEST).build();
                    EditionsClient east = EditionsClient.builder().endpoint(uri).edition(EditionsClient.Edition.EAST).build();
                    west.go(r -> r.onlyEast("ignored").inEast("ignored").everywhere("e"));
                    try {
                        east.go(r -> r.onlyEast("o"));
                        return "sent";
                    } catch (EditionsException.Caller e) {
                        return e.getMessage();
                    }
                    """, "", service.uri());

            assertThat(result).contains("`inEast`");
            assertThat(service.only().rawTarget()).isEqualTo("/west");
            assertThat(service.only().body()).isEqualTo("{\"everywhere\":\"e\"}");
        }
    }

    @Test
    void membersKeepNamesThatGeneratedClassesUseOtherwise() throws Exception {
        Property[] members = {
            property("build", TEXT),
            property("fromJson", TEXT),
            property("read", TEXT),
            property("received", TEXT),
            property("send", named("Box")),
            property("state", TEXT),
            property("values", listOf(named("Box"))),
            property("write", TEXT)
        };
        Models models = new Models("same")
                .object("Box", members)
                .operation(post("Go", "/").with(Location.BODY, members).answering(listOf(named("Box"))));
        try (LocalService service = new LocalService().answering(200, "[{\"read\":\"1\"}]")) {
            String result = run(models, """
                    try (SameClient client = SameClient.builder().endpoint(uri).build()) {
                        Box box = Box.builder().build("b").fromJson("f").read("r").received("c").state("s").write("w").build();
                        check(box.equals(Box.fromJson(box.toJson())) && box.toBuilder().build().equals(box));
                        GoResponse answer = client.go(r -> r.build("b").send(box).values(List.of(box)).write("w"));
                        return answer.body().get(0).read() + box.build() + box.fromJson() + box.read() + box.received()
                                + box.send() + box.state() + box.values() + box.write();
                    }
                    """, "", service.uri());

            assertThat(result).isEqualTo("1bfrcnulls[]w");
            assertThat(service.only().body()).startsWith("{\"build\":\"b\",\"send\":{\"build\":\"b\",");
        }
    }

    private String run(Models models, String program, String text, @Nullable URI uri) throws Exception {
        return new CompiledProgram(folder).run(models, program, text, uri);
    }
}
