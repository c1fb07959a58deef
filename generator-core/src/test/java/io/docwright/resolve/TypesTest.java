package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeDefinition.EnumType;
import io.docwright.model.ValueFormat;
import org.junit.jupiter.api.Test;

/** Which types a service gets, and what they are called. */
class TypesTest {

    @Test
    void typesAreNamedAfterTheirProperties() {
        PageSketch page =
                new PageSketch().named("ListDeployments").line("GET", "/x").sample("""
                        {"Deployments": [{"DeploymentStages": [{"Stage": 1}], "ChatConfig": {"Kind": "k"}}], "data": [{"x": 1}]}""");

        assertThat(page.typeNames())
                .containsExactlyInAnyOrder(
                        "ListDeploymentsResponse",
                        "Deployment",
                        "DeploymentStage",
                        "ChatConfig",
                        "ListDeploymentsData");
    }

    @Test
    void oneNameAndShapeIsOneType() {
        PageSketch page = new PageSketch().named("Get").sample("""
                        {"job": {"spec": {"cpu": 1, "memory": "1"}}, "task": {"spec": {"cpu": 2, "memory": "2"}}}""");

        assertThat(page.field("job", "spec").type())
                .isEqualTo(page.field("task", "spec").type());
        assertThat(page.typeNames()).containsExactlyInAnyOrder("GetResponse", "Job", "Task", "Spec");
    }

    @Test
    void oneNameWithTwoShapesIsTwoTypes() {
        PageSketch page = new PageSketch().named("Get").sample("""
                        {"streaming": {"setting": {"parallelism": 1, "cpu": 2}}, "batch": {"setting": {"parallelism": 1}}}""");

        assertThat(page.typeNames())
                .containsExactlyInAnyOrder("GetResponse", "Streaming", "Setting", "Batch", "BatchSetting");
        assertThat(page.service().types())
                .extracting(type -> type.id().value())
                .containsExactly(
                        "GetResponse",
                        "GetResponse/batch",
                        "GetResponse/batch/setting",
                        "GetResponse/streaming",
                        "GetResponse/streaming/setting");
    }

    @Test
    void enumerationsAreTypesOfTheirOwn() {
        PageSketch page = new PageSketch()
                .named("List")
                .line("GET", "/x")
                .request(
                        row("Order", "string").says("Valid values: asc, desc."),
                        row("ServiceType", "string").says("Valid values:", "- Standard: one", "- Serverless: two"));

        assertThat(page.typeNames()).containsExactlyInAnyOrder("ListOrder", "ServiceType");
        TypeDefinition type = page.service().types().get(1);
        assertThat(((EnumType) type).values())
                .extracting(EnumType.Value::wire)
                .containsExactly("Standard", "Serverless");
        assertThat(type.description().paragraphs()).startsWith("Valid values:");
    }

    @Test
    void codedValuesAreAnEnumerationOfIntegers() {
        PageSketch page = new PageSketch()
                .named("Get")
                .response(row("Status", "integer").example("1").says("- NEW(0): a", "- DONE(1): b"));

        EnumType status = (EnumType) page.service().types().get(1);
        assertThat(status.suggestedName()).isEqualTo("GetStatus");
        assertThat(status.base()).isEqualTo(io.docwright.model.ScalarType.INT64);
        assertThat(status.values()).extracting(value -> value.name().orElse("")).containsExactly("NEW", "DONE");
    }

    @Test
    void textThatIsJsonStaysText() {
        PageSketch page = new PageSketch()
                .named("Get")
                .response(row("Config", "string"), row("Plain", "string"))
                .sample("""
                        {"Config": "{\\\\\\"a\\\\\\":[1]}", "Plain": "{not json", "Extra": "{\\"b\\":2}"}""");

        assertThat(page.shape()).isEqualTo("{Config: string, Plain: string, Extra: string}");
        assertThat(page.field("Config").format()).contains(ValueFormat.JSON);
        assertThat(page.field("Extra").format()).contains(ValueFormat.JSON);
        assertThat(page.field("Plain").format()).isEmpty();
    }

    @Test
    void everyElementHasEvidence() {
        PageSketch page = new PageSketch()
                .named("Get")
                .line("GET", "/x/{id}")
                .request(row("Tag.N.Key", "String"), row("Map", "map<string,string>"))
                .response(row("Disks", "Array of Disk"), row("Id", ""))
                .sample("""
                        {"Disks": {"Disk": [{"Id": "1", "extra": {"a.b": {"c": 1}}}]}}""");

        assertThat(page.operation().evidence()).isNotEmpty();
        page.service()
                .types()
                .forEach(type ->
                        assertThat(evidence(type)).as(type.suggestedName()).isPositive());
    }

    private static int evidence(TypeDefinition type) {
        return type.accept(new TypeDefinition.Visitor<>() {
            @Override
            public Integer object(TypeDefinition.ObjectType object) {
                return object.evidence().size();
            }

            @Override
            public Integer enumeration(EnumType values) {
                return values.evidence().size();
            }
        });
    }
}
