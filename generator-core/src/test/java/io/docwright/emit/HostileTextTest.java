package io.docwright.emit;

import static io.docwright.emit.Models.LONG;
import static io.docwright.emit.Models.TEXT;
import static io.docwright.emit.Models.get;
import static io.docwright.emit.Models.named;
import static io.docwright.emit.Models.property;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.docwright.diag.SourceLocation;
import io.docwright.model.Constraints;
import io.docwright.model.Description;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence;
import io.docwright.model.Parameter.Location;
import io.docwright.model.Property;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeDefinition.EnumType;
import io.docwright.model.TypeId;
import io.docwright.model.ValueFormat;
import io.docwright.testing.InProcessCompiler;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text from a page can do anything but be text. */
final class HostileTextTest {

    private static final Evidence ROW =
            new Evidence(Evidence.Origin.DOCUMENTED, SourceLocation.startOf("p"), "table-row", "row");

    /** None, and every meaning that gives a value a view. */
    private static final List<Optional<ValueFormat>> FORMATS = Stream.concat(
                    Stream.of(Optional.<ValueFormat>empty()),
                    Stream.of(ValueFormat.values()).map(Optional::of))
            .toList();

    @TempDir
    private Path folder;

    @Test
    void anyTextAnywhereCompilesWithoutAWarning() {
        for (int round = 0; round < 2; round++) {
            Models models = model(new NastyText(round));

            InProcessCompiler.strictInto(folder.resolve("round" + round))
                    .seeing(Test.class, API.class)
                    .addAll(models.emit().files())
                    .addAll(models.emitTests().files())
                    .compile();
        }
    }

    private static Models model(NastyText text) {
        Models models =
                new Models("hostile " + text.next()).in("client.hostile").usingOwnRuntime();
        List<Property> properties = properties(text, 120);
        models.object("Thing", properties.toArray(Property[]::new));
        List<EnumType.Value> values = Stream.generate(text::next)
                .limit(120)
                .distinct()
                .map(value -> new EnumType.Value(value, Optional.of(text.next()), description(text)))
                .toList();
        models.type(new EnumType(
                new TypeId("Values"), text.next(), description(text), ScalarType.STRING, values, List.of(ROW)));
        models.host(text.next(), text.next());
        for (int i = 0; i < 10; i++) {
            models.operation(get("Op" + i + text.next(), "/" + text.next().replaceAll("[{}]", ""))
                    .with(Location.QUERY, properties(text, 5).toArray(Property[]::new))
                    .summary(text.next(), text.next(), "- " + text.next(), text.next())
                    .error(400, text.next(), text.next())
                    .sample(i % 2 == 0 ? sample(text) : text.next())
                    .answering(named("Thing")));
        }
        return models;
    }

    private static String sample(NastyText text) {
        return "{\"a\":[" + TextNode.valueOf(text.next()) + ",{},{" + TextNode.valueOf(text.next()) + ":[1,null]}]}";
    }

    private static List<Property> properties(NastyText text, int count) {
        return Stream.generate(text::next)
                .limit(count)
                .distinct()
                .map(name -> new Property(
                        name,
                        TEXT,
                        DocumentedType.STRING,
                        Optional.empty(),
                        FORMATS.get(Math.floorMod(name.length(), FORMATS.size())),
                        new Constraints(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(1),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(text.next()),
                                List.of(new Constraints.Condition(Optional.of(text.next()), List.of(text.next())))),
                        Optional.of(text.next()),
                        Optional.of(text.next()),
                        false,
                        false,
                        description(text),
                        List.of(ROW)))
                .toList();
    }

    private static Description description(NastyText text) {
        return new Description(Stream.generate(text::next).limit(4).toList());
    }

    @Test
    void literalsHoldExactlyTheirText() throws Exception {
        NastyText nasty = new NastyText(7);
        List<String> texts = new ArrayList<>(List.of(NastyText.pieces()));
        Stream.generate(nasty::next).limit(500).forEach(texts::add);
        texts.add("中".repeat(50_000));
        String values = texts.stream()
                .map(text -> Literals.of(text).toString().replace("java.lang.", ""))
                .collect(Collectors.joining(",\n"));

        assertThat(compiled(values)).isEqualTo(texts);
    }

    /** Samples are laid out for people: the text differs by blanks between its tokens, the value by nothing. */
    @Test
    void samplesHoldExactlyTheirValue() throws Exception {
        NastyText nasty = new NastyText(8);
        List<String> samples =
                new ArrayList<>(List.of("{}", "[]", "0", "\"\"", "[[],{},[[]]]", "[\"\\\"\\\"\\\"\",\"\",\"\\\\\"]"));
        Stream.generate(() -> sample(nasty)).limit(300).forEach(samples::add);
        samples.add("[" + TextNode.valueOf("中\"".repeat(30_000)) + "]");
        String values = samples.stream()
                .map(sample -> SampleText.of(sample).toString().replace("java.lang.", ""))
                .collect(Collectors.joining(",\n"));

        List<?> held = (List<?>) compiled(values);

        ObjectMapper mapper = new ObjectMapper();
        assertThat(held).hasSameSizeAs(samples);
        for (int i = 0; i < samples.size(); i++) {
            assertThat(mapper.readTree(String.valueOf(held.get(i)))).isEqualTo(mapper.readTree(samples.get(i)));
        }
    }

    /** Compiles expressions of type text, and returns their values. */
    private Object compiled(String values) throws Exception {
        String source =
                "package t;\npublic class Texts implements java.util.function.Supplier<java.util.List<String>> {\n"
                        + "public java.util.List<String> get() { return java.util.List.of(new String[] {" + values
                        + "}); } }\n";
        assertThat(source.chars().filter(c -> c != '\n' && (c < 0x20 || Character.isSurrogate((char) c))))
                .isEmpty();
        try (URLClassLoader loader =
                InProcessCompiler.into(folder).add("t.Texts", source).load()) {
            Supplier<?> texts = (Supplier<?>)
                    loader.loadClass("t.Texts").getDeclaredConstructor().newInstance();
            return texts.get();
        }
    }

    @Test
    void dangerousNamesCompileAndWork() throws Exception {
        String[] names = {
            "class",
            "Object",
            "String",
            "List",
            "Map",
            "builder",
            "toBuilder",
            "toString",
            "hashCode",
            "getClass",
            "a-b",
            "a.b",
            "a_b",
            "2d",
            "中文",
            "$",
            "_",
            "",
            "JsonReader",
            "JsonWriter",
            "Json",
            "JsonValue",
            "Credentials",
            "Operation",
            "OperationRunner",
            "RequestBuilder",
            "Extras",
            "Copies",
            "Nullable",
            "Arrays",
            "IOException",
            "Builder",
            "Edition",
            "Service",
            "Transport",
            "Consumer",
            "out",
            "in",
            "b",
            "value",
            "name",
            "state",
            "extras",
            "values",
            "write",
            "read",
            "send",
            "element",
            "element1",
            "item",
            "in1",
            "out1",
            "value1",
            "other",
            "that",
            "json",
            "request",
            "runner",
            "record",
            "var",
            "yield",
            "sealed",
            "permits",
            "null",
            "true",
            "hasList",
            "list",
            "equals",
            "clone",
            "wait",
            "finalize",
            "KNOWN",
            "of",
            "text",
            "known",
            "isKnown",
            "readMore1",
            "OPERATION",
            "DangerClient",
            "DefaultDangerClient",
            "DangerException",
            "Objects",
            "Collections",
            "LinkedHashMap",
            "BigDecimal",
            "x".repeat(300),
            "close",
            "async",
            "serialVersionUID",
            "ClientBuilder",
            "ServiceInfo",
            "Authenticator",
            "Bytes",
            "OpenEnum",
            "Scalars",
            "ListStyle",
            "Failure",
            "ApiException",
            "JsonException",
            "Override",
            "Long"
        };
        Models models = new Models("danger").in("client.danger").usingOwnRuntime();
        List<Property> properties = new ArrayList<>();
        for (String name : names) {
            properties.add(
                    name.length() % 2 == 0 ? property(name, TEXT) : property(name, Models.listOf(Models.mapOf(LONG))));
        }
        properties.add(property("ofMap", named("Map")));
        properties.add(property("ofReader", Models.listOf(named("JsonReader"))));
        Property[] all = properties.toArray(Property[]::new);
        models.object("everything", all);
        for (String name : names) {
            models.object(
                    name.isEmpty() ? "-" : name, property(name, named("Map")), property("a", named("everything")));
        }
        models.values("Danger Values", names);
        for (String name : names) {
            models.operation(get(name.isEmpty() ? "-" : name, "/x/{class}")
                    .with(Location.PATH, property("class", TEXT))
                    .with(Location.QUERY, property(name, TEXT))
                    .answering(named("Object")));
        }
        models.operation(get("all of it", "/").with(Location.QUERY, all).with(Location.BODY, all));

        InProcessCompiler.strictInto(folder).addAll(models.emit().files()).compile();
    }
}
