package io.docwright.emit;

import static io.docwright.emit.Models.BOOL;
import static io.docwright.emit.Models.LONG;
import static io.docwright.emit.Models.TEXT;
import static io.docwright.emit.Models.deprecated;
import static io.docwright.emit.Models.get;
import static io.docwright.emit.Models.listOf;
import static io.docwright.emit.Models.mapOf;
import static io.docwright.emit.Models.named;
import static io.docwright.emit.Models.post;
import static io.docwright.emit.Models.property;
import static io.docwright.emit.Models.required;
import static io.docwright.emit.Models.secret;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.model.Parameter.Location;
import io.docwright.model.Parameter.Style;
import io.docwright.model.Property;
import io.docwright.model.ScalarType;
import io.docwright.model.Service;
import io.docwright.testing.InProcessCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That what is emitted compiles under the strictest flags, whatever the model. */
final class EmissionTest {

    @TempDir
    private Path folder;

    @Test
    void everyScalarInEveryShapeCompiles() {
        Models models = new Models("shapes");
        List<Property> properties = new ArrayList<>();
        for (ScalarType type : ScalarType.values()) {
            String name = type.name().toLowerCase(java.util.Locale.ROOT);
            properties.add(property(name, Models.of(type)));
            properties.add(property(name + "-list", listOf(Models.of(type))));
            properties.add(property(name + "-map", mapOf(Models.of(type))));
            properties.add(property(name + "-list-list", listOf(listOf(Models.of(type)))));
            properties.add(property(name + "-map-list", mapOf(listOf(Models.of(type)))));
            properties.add(property(name + "-list-map-list", listOf(mapOf(listOf(Models.of(type))))));
            properties.add(secret(name + "-secret", Models.of(type)));
            properties.add(deprecated(name + "-old", listOf(Models.of(type))));
        }
        properties.add(secret("secret-list", listOf(TEXT)));
        properties.add(property("self", named("Everything")));
        properties.add(property("selves", listOf(mapOf(named("Everything")))));
        properties.add(property("color", named("Color")));
        properties.add(property("colors", listOf(named("Color"))));
        properties.add(property("code", named("Code")));
        properties.add(property("codes", mapOf(named("Code"))));
        models.object("Everything", properties.toArray(Property[]::new))
                .object("Nothing")
                .values("Color", "red", "light blue", "2d", "RED")
                .codes("Code", "0", "IDLE", "1", "BUSY")
                .values("Empty");

        compile(models);
    }

    @Test
    void everyPlaceAndStyleOfEveryTypeCompiles() {
        Models models =
                new Models("places").object("Thing", property("a", TEXT)).values("Color", "red");
        for (Location location :
                List.of(Location.QUERY, Location.FORM, Location.HEADER, Location.PATH, Location.BODY)) {
            for (Style style : Style.values()) {
                models.operation(everyType(location, style));
            }
        }

        compile(models);
    }

    private static Models.OperationModel everyType(Location location, Style style) {
        String path = location == Location.PATH
                ? IntStream.range(0, 19).mapToObj(i -> "/{p" + i + "}").reduce("", String::concat)
                : "/things";
        Models.OperationModel operation = post("Do" + location + style, path);
        int number = 0;
        for (ScalarType type : ScalarType.values()) {
            operation.with(location, style, property("p" + number++, Models.of(type)));
        }
        operation.with(location, style, required("p" + number++, LONG));
        operation.with(location, style, property("p" + number++, named("Thing")));
        operation.with(location, style, property("p" + number++, named("Color")));
        operation.with(location, style, required("p" + number++, listOf(TEXT)));
        operation.with(location, style, property("p" + number++, listOf(named("Color"))));
        operation.with(location, style, property("p" + number++, mapOf(LONG)));
        operation.with(location, style, property("p" + number++, mapOf(listOf(named("Thing")))));
        operation.with(location, style, property("p" + number++, listOf(listOf(TEXT))));
        operation.with(location, style, deprecated("p" + number, BOOL));
        return operation;
    }

    @Test
    void everyKindOfAnswerCompiles() {
        Models models = new Models("answers")
                .object("OwnResponse", property("a", TEXT))
                .object("Thing", property("a", TEXT))
                .values("Color", "red")
                .operation(get("Own", "/").answering(named("OwnResponse")))
                .operation(get("Shared", "/").answering(named("Thing")))
                .operation(get("List", "/").answering(listOf(named("Thing"))))
                .operation(get("Map", "/").answering(mapOf(LONG)))
                .operation(get("Enum", "/").answering(named("Color")))
                .operation(get("None", "/"));
        for (ScalarType type : ScalarType.values()) {
            models.operation(get("Scalar" + type, "/").answering(Models.of(type)));
        }

        compile(models);
    }

    @Test
    void operationsOfEveryKindCompile() {
        compile(new Models("kinds")
                .editions("central", "region", "third one")
                .style(Service.Style.ROA)
                .authentication(Service.Authentication.Type.HEADER, "x-token")
                .operation(get("Editions", "/")
                        .edition("central", "/a/{id}")
                        .edition("region", "/b/{id}/c")
                        .edition("third one", "/c")
                        .with(Location.PATH, property("id", TEXT))
                        .with(Location.QUERY, Style.REPEAT, required("only", TEXT), "central", "region")
                        .with(Location.BODY, Style.REPEAT, required("inBody", TEXT), "central")
                        .with(Location.QUERY, Style.REPEAT, property("all", TEXT), "central", "region", "third one"))
                .operation(
                        post("Old", "/old").deprecated().ignoringSuccessFlag().idempotent())
                .operation(post("Grouped", "/")
                        .oneOf("a", "b")
                        .with(Location.FORM, property("a", TEXT), property("b", LONG))));
    }

    @Test
    void manyPropertiesAndManyValuesCompile() {
        Property[] many = IntStream.range(0, 420)
                .mapToObj(i -> property("property" + i, i % 3 == 0 ? listOf(TEXT) : LONG))
                .toArray(Property[]::new);
        String[] values = IntStream.range(0, 3100).mapToObj(i -> "value-" + i).toArray(String[]::new);
        String[] codes = IntStream.range(0, 13000)
                .mapToObj(i -> i % 2 == 0 ? String.valueOf(i) : "CODE_" + i)
                .toArray(String[]::new);

        compile(new Models("large")
                .object("Large", many)
                .values("Values", values)
                .codes("Codes", codes)
                .operation(get("List", "/").with(Location.QUERY, many))
                .operation(post("Post", "/").with(Location.BODY, many)));
    }

    @Test
    void manyErrorsAndManySamplesCompileInAFake() {
        Models.OperationModel operation = get("Get", "/");
        for (int i = 0; i < 7000; i++) {
            operation.error(400, "Code." + i, "message " + i);
        }
        for (int i = 0; i < 7000; i++) {
            operation.sample("{\"number\":" + i + "}");
        }
        Models models = new Models("failing").operation(operation);
        Map<String, String> files = new TreeMap<>(models.emit().files());
        files.putAll(models.emitTests().files());
        files.keySet().removeIf(path -> path.endsWith("ContractTest.java"));

        InProcessCompiler.strictInto(folder).addAll(files).compile();
    }

    @Test
    void aClientOfASharedRuntimeHasNoCopyAndNamesThatPackage() {
        Emission emission = new Models("sharing")
                .usingRuntime("com.example.shared")
                .operation(get("Ping", "/ping"))
                .emit();

        assertThat(emission.files().keySet())
                .containsExactly(
                        "client/sharing/DefaultSharingClient.java",
                        "client/sharing/PingRequest.java",
                        "client/sharing/PingResponse.java",
                        "client/sharing/SharingClient.java",
                        "client/sharing/SharingException.java",
                        "client/sharing/package-info.java");
        assertThat(emission.files().get("client/sharing/PingRequest.java"))
                .contains("import com.example.shared.RequestBuilder;");
    }

    private void compile(Models models) {
        InProcessCompiler.strictInto(folder).addAll(models.emit().files()).compile();
    }
}
