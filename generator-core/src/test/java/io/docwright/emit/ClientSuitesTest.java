package io.docwright.emit;

import static io.docwright.emit.Models.BOOL;
import static io.docwright.emit.Models.LONG;
import static io.docwright.emit.Models.TEXT;
import static io.docwright.emit.Models.deprecated;
import static io.docwright.emit.Models.get;
import static io.docwright.emit.Models.limited;
import static io.docwright.emit.Models.listOf;
import static io.docwright.emit.Models.mapOf;
import static io.docwright.emit.Models.meaning;
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
import io.docwright.model.Service.Authentication;
import io.docwright.model.TypeRef;
import io.docwright.model.ValueFormat;
import io.docwright.testing.InProcessCompiler;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the suites below {@code src/test/suites}: tests of clients that are emitted, compiled and called here. */
final class ClientSuitesTest {

    private static final Constraints AT_MOST_THREE = Constraints.none().withItems(Optional.empty(), Optional.of(3));
    private static final Constraints SHORT_WORD =
            Constraints.none().withLength(Optional.of(1), Optional.of(20)).withPattern(Optional.of("^[A-Za-z0-9 ]+$"));

    private static final Path SUITES = Path.of("src/test/suites");

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> theEasClientBehaves() throws Exception {
        return run("client.eas.EasClientTest", eas().emit().files());
    }

    @TestFactory
    Stream<DynamicTest> thePatternsClientsBehave() throws Exception {
        Map<String, String> files = new TreeMap<>(patterns().emit().files());
        files.putAll(orders().emit().files());

        return run("client.patterns.PatternsClientTest", files);
    }

    @TestFactory
    Stream<DynamicTest> theFakesBehave() throws Exception {
        Map<String, String> files = new TreeMap<>(patterns().emit().files());
        files.putAll(patterns().emitTests().files());
        files.putAll(orders().emit().files());
        files.putAll(orders().emitTests().files());
        Map<String, String> strict = new TreeMap<>(files);
        // the strict compiler has the two jars of a client only
        strict.keySet().removeIf(path -> path.endsWith("ContractTest.java"));

        return run("client.patterns.FakesTest", files, strict);
    }

    @TestFactory
    Stream<DynamicTest> theFakeWithPagesBehaves() throws Exception {
        Map<String, String> files = new TreeMap<>(PagedModels.pages().emit().files());
        files.putAll(PagedModels.pages().emitTests().files());

        return run("client.pages.FakePagesTest", files);
    }

    @TestFactory
    Stream<DynamicTest> theClientWithPagesBehaves() throws Exception {
        return run("client.pages.PagesClientTest", PagedModels.pages().emit().files());
    }

    @TestFactory
    Stream<DynamicTest> theClientWithViewsBehaves() throws Exception {
        return run("client.views.ViewsClientTest", views().emit().files());
    }

    private static Models views() {
        Property[] all = {
            meaning(ValueFormat.EPOCH_SECONDS, property("created", LONG)),
            meaning(ValueFormat.EPOCH_SECONDS, property("createdText", TEXT)),
            meaning(ValueFormat.EPOCH_MILLIS, property("updated", LONG)),
            meaning(ValueFormat.EPOCH_MILLIS, property("updatedText", TEXT)),
            meaning(ValueFormat.EPOCH_SECONDS, property("exact", Models.of(ScalarType.DECIMAL))),
            meaning(ValueFormat.DATE_TIME, property("start", TEXT)),
            meaning(ValueFormat.DATE_TIME_MINUTES, property("end", TEXT)),
            meaning(ValueFormat.DATE_TIME_MILLIS, property("seen", TEXT)),
            meaning(ValueFormat.LOCAL_DATE_TIME, property("local", TEXT)),
            meaning(ValueFormat.DATE, deprecated("day", TEXT)),
            meaning(ValueFormat.COMMA_LIST, property("labels", TEXT)),
            meaning(ValueFormat.SEMICOLON_LIST, property("zones", TEXT)),
            meaning(ValueFormat.JSON, property("payload", TEXT)),
            property("plain", TEXT)
        };
        return new Models("views")
                .object("GetThingResponse", all)
                .operation(get("GetThing", "/thing").with(Location.QUERY, all).answering(named("GetThingResponse")));
    }

    private static Stream<DynamicTest> run(String suite, Map<String, String> files) throws Exception {
        return run(suite, files, files);
    }

    private static Stream<DynamicTest> run(String suite, Map<String, String> files, Map<String, String> strict)
            throws Exception {
        Path output = folder.resolve(suite);
        InProcessCompiler.strictInto(output).addAll(strict).compile();
        Class<?> tests = InProcessCompiler.into(output)
                .addAll(files)
                .add(suite, Files.readString(SUITES.resolve(suite.replace('.', '/') + ".java")))
                .load()
                .loadClass(suite);
        List<DynamicTest> found = new ArrayList<>();
        for (Method method : tests.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                found.add(DynamicTest.dynamicTest(method.getName(), () -> call(tests, method)));
            }
            ValueSource source = method.getAnnotation(ValueSource.class);
            for (String value : source == null ? new String[0] : source.strings()) {
                found.add(DynamicTest.dynamicTest(method.getName() + " of " + value, () -> call(tests, method, value)));
            }
        }
        assertThat(found).hasSizeGreaterThan(7);
        return found.stream();
    }

    private static void call(Class<?> tests, Method test, Object... arguments) throws Throwable {
        Constructor<?> constructor = tests.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object instance = constructor.newInstance();
        test.setAccessible(true);
        try {
            test.invoke(instance, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            for (Method method : tests.getDeclaredMethods()) {
                if (method.isAnnotationPresent(AfterEach.class)) {
                    method.setAccessible(true);
                    method.invoke(instance);
                }
            }
        }
    }

    private static Models eas() {
        return new Models("eas")
                .version("2021-07-01")
                .style(Service.Style.ROA)
                .host("*", "pai-eas.{region}.aliyuncs.com")
                .authentication(Authentication.Type.ACS3, "")
                .values("Order", "asc", "desc")
                .values("ServiceStatus", "Creating", "Stopped", "Running")
                .object("Label", texts("LabelValue LabelKey"))
                .object("InstanceCountInResource", typed(LONG, "Quota Public Dedicated"))
                .object("Service", service())
                .object(
                        "ListServicesResponse",
                        property("RequestId", TEXT),
                        property("Services", listOf(named("Service"))),
                        property("PageNumber", LONG),
                        property("PageSize", LONG),
                        property("TotalCount", LONG))
                .operation(get("ListServices", "/api/v2/services")
                        .idempotent()
                        .with(Location.QUERY, property("Sort", TEXT), property("Order", named("Order")))
                        .with(Location.QUERY, property("Filter", TEXT))
                        .with(Location.QUERY, typed(LONG, "PageNumber PageSize"))
                        .with(Location.QUERY, texts("GroupName ParentServiceUid ServiceType"))
                        .with(Location.QUERY, Style.JSON, property("Label", mapOf(TEXT)))
                        .with(Location.QUERY, property("ServiceStatus", named("ServiceStatus")))
                        .with(Location.QUERY, texts("ServiceName ServiceUid"))
                        .with(Location.QUERY, deprecated("ResourceName", TEXT))
                        .with(Location.QUERY, texts("WorkspaceId QuotaId Gateway Role ResourceType"))
                        .with(Location.QUERY, typed(BOOL, "IncludeNoWorkspace"))
                        .with(Location.QUERY, texts("ResourceAliasName ResourceId"))
                        .with(Location.QUERY, typed(BOOL, "ResourceBurstable CronscalerEnabled AutoscalerEnabled"))
                        .with(Location.QUERY, texts("TrafficState CallerUid"))
                        .answering(named("ListServicesResponse")));
    }

    /** The members of a service as its sample shows them. */
    private static Property[] service() {
        List<Property> members = new ArrayList<>();
        members.addAll(
                List.of(texts("ServiceGroup Image InternetEndpoint ResourceAlias Status TrafficState RequestId")));
        members.addAll(List.of(texts("Resource SecondaryInternetEndpoint Namespace Role SecondaryIntranetEndpoint")));
        members.addAll(List.of(texts("ServiceName SafetyLock Region AppType IntranetEndpoint QuotaId Message")));
        members.addAll(
                List.of(texts("WorkspaceId CallerUid Reason Source ServiceId AppVersion ServiceConfig Gateway")));
        members.addAll(List.of(texts("AppSpecName AppConfig CreateTime ExtraData UpdateTime ServiceUid ParentUid")));
        members.addAll(List.of(texts("RoleAttrs")));
        members.addAll(List.of(typed(LONG, "Memory Cpu Gpu TotalInstance Weight PendingInstance CurrentVersion")));
        members.addAll(List.of(typed(LONG, "RunningInstance GPUCorePercentage GPUMemory LatestVersion")));
        members.addAll(List.of(typed(BOOL, "ResourceBurstable CronscalerEnabled AutoscalerEnabled")));
        members.add(secret("AccessToken", TEXT));
        members.add(property("Labels", listOf(named("Label"))));
        members.add(property("InstanceCountInResource", named("InstanceCountInResource")));
        return members.toArray(Property[]::new);
    }

    private static Models patterns() {
        return new Models("patterns")
                .version("2020-05-18")
                .style(Service.Style.ROA)
                .authentication(Authentication.Type.ACS3, "")
                .codes("DeploymentStatus", "0", "PREPARING", "1", "SUCCESS", "2", "FAILED")
                .object("JobTag", texts("Key Value"))
                .object(
                        "Job",
                        property("name", TEXT),
                        property("cpu", Models.of(ScalarType.DOUBLE)),
                        property("budget", Models.of(ScalarType.DECIMAL)),
                        property("flinkConf", mapOf(TEXT)),
                        property("anything", Models.of(ScalarType.ANY)))
                .object(
                        "GetDeploymentResponse",
                        property("Success", BOOL),
                        property("RequestId", TEXT),
                        property("Status", named("DeploymentStatus")),
                        property("Statuses", listOf(named("DeploymentStatus"))))
                .object(
                        "ListJobsResponse",
                        property("success", BOOL),
                        property("data", listOf(named("Job"))),
                        property("NextToken", TEXT))
                .object("CreateJobResponse", property("name", TEXT))
                .operation(post("GetDeployment", "/")
                        .oneOf("ProjectId", "ProjectIdentifier")
                        .with(Location.FORM, property("ProjectId", LONG), property("ProjectIdentifier", TEXT))
                        .with(Location.FORM, required("DeploymentId", LONG))
                        .answering(named("GetDeploymentResponse")))
                .operation(post("TagJobs", "/")
                        .with(Location.FORM, property("Tag", listOf(named("JobTag"))))
                        .with(Location.FORM, property("Rows", listOf(listOf(LONG))), property("Labels", mapOf(TEXT)))
                        .with(Location.FORM, Style.JSON, property("Conf", mapOf(TEXT)))
                        .error(429, "Throttling.User", "too many")
                        .answering(named("CreateJobResponse")))
                .operation(get("ListJobs", "/api/v2/namespaces/{namespace}/jobs")
                        .with(Location.PATH, required("namespace", TEXT))
                        .with(Location.HEADER, required("workspace", TEXT))
                        .with(Location.QUERY, property("tags", listOf(named("JobTag"))))
                        .with(Location.QUERY, Style.COMMA, limited(property("names", listOf(TEXT)), AT_MOST_THREE))
                        .with(Location.QUERY, property("filters", mapOf(TEXT)))
                        .with(Location.QUERY, property("cpu", Models.of(ScalarType.DOUBLE)))
                        .sample(
                                "{\"success\":true,\"data\":[{\"name\":\"a\",\"cpu\":0.5,\"flinkConf\":{\"k\":null},\"more\":[1]}],\"NextToken\":10}")
                        .answering(named("ListJobsResponse")))
                .operation(post("CreateJob", "/api/v2/namespaces/{namespace}/jobs")
                        .ignoringSuccessFlag()
                        .with(Location.PATH, required("namespace", TEXT))
                        .withBody(required("body", named("Job")))
                        .answering(named("CreateJobResponse")))
                .operation(Models.put("UpdateJob", "/jobs/{id}")
                        .with(Location.PATH, required("id", LONG))
                        .with(
                                Location.BODY,
                                limited(required("name", TEXT), SHORT_WORD),
                                property("ratios", listOf(LONG)))
                        .answering(listOf(named("Job"))))
                .operation(get("PeekJob", "/peek"))
                .operation(get("CountJobs", "/counts")
                        .with(Location.HEADER, property("price", Models.of(ScalarType.DECIMAL)))
                        .answering(mapOf(TEXT)));
    }

    private static Models orders() {
        return new Models("orders")
                .in("client.patterns")
                .usingRuntime("client.patterns.runtime")
                .url("https://orders.example.com")
                .authentication(Authentication.Type.HEADER, "x-orders-token")
                .editions("central", "region")
                .object("GetDeployOrderResponse", property("status", TEXT))
                .operation(get("GetDeployOrder", "/")
                        .edition("central", "/oapi/organizations/{organizationId}/deploy/{deployOrderId}")
                        .edition("region", "/oapi/deploy/{deployOrderId}")
                        .with(Location.PATH, Style.REPEAT, required("organizationId", TEXT), "central")
                        .with(Location.PATH, required("deployOrderId", TEXT))
                        .answering(named("GetDeployOrderResponse")));
    }

    private static Property[] texts(String names) {
        return typed(TEXT, names);
    }

    private static Property[] typed(TypeRef type, String names) {
        return Arrays.stream(names.split(" ")).map(name -> property(name, type)).toArray(Property[]::new);
    }
}
