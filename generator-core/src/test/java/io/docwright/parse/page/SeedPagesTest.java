package io.docwright.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.diag.Severity;
import io.docwright.raw.RawDocument;
import io.docwright.raw.RawOperation;
import io.docwright.raw.RawSample;
import io.docwright.raw.RawTable;
import io.docwright.raw.RawTable.RawRow;
import io.docwright.raw.RawTable.Section;
import io.docwright.raw.RawValue;
import io.docwright.source.SourceLimits;
import io.docwright.source.SourceReader;
import io.docwright.source.SourceText;
import io.docwright.testing.SharedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SeedPagesTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeAll
    static void onlyWithTheSharedFolder() {
        SharedFolder.assume(SeedPagesTest.class, "seeds");
    }

    private RawOperation read(String start) {
        return document(start).operations().get(0);
    }

    private RawDocument document(String start) {
        try (Stream<Path> files = Files.list(SharedFolder.of("seeds"))) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
            SourceText text = new SourceReader(SourceLimits.defaults())
                    .read(file, start, diagnostics)
                    .orElseThrow();
            return new PageReader().read(text, diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawTable table(RawOperation operation, Section section) {
        List<RawTable> tables = operation.tables().stream()
                .filter(table -> table.section() == section)
                .toList();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static List<String> names(RawTable table) {
        return table.rows().stream().map(row -> text(row.name())).toList();
    }

    private static List<String> types(RawTable table) {
        return table.rows().stream().map(row -> text(row.type())).toList();
    }

    private static List<String> required(RawTable table) {
        return table.rows().stream().map(row -> text(row.required())).toList();
    }

    private static String text(Optional<Located<String>> cell) {
        return cell.map(Located::value).orElse("~");
    }

    private static RawRow row(RawTable table, String name) {
        return table.rows().stream()
                .filter(row -> text(row.name()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rootNames(RawSample sample) {
        RawValue.ObjectValue root = (RawValue.ObjectValue) sample.value().orElseThrow();
        return root.members().stream().map(member -> member.name().value()).toList();
    }

    private List<DiagnosticCode> doubts() {
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void pipesInSimplifiedChinese() {
        RawOperation operation = read("000");
        RawTable request = table(operation, Section.REQUEST);

        assertThat(names(request))
                .containsExactly(
                        "WorkspaceId",
                        "NextToken",
                        "MaxResults",
                        "SortBy",
                        "Order",
                        "DeploymentId",
                        "ResourceType",
                        "ResourceId",
                        "PageNumber",
                        "PageSize",
                        "Creator",
                        "ResourceSnapshotId",
                        "ServiceName",
                        "DeploymentStatus",
                        "OperationType");
        assertThat(types(request))
                .containsExactly(
                        "string", "string", "integer", "string", "string", "string", "string", "string", "integer",
                        "integer", "string", "string", "string", "string", "string");
        assertThat(required(request)).hasSize(15).containsOnly("否");
        assertThat(text(row(request, "SortBy").example())).isEqualTo("GmtCreateTime");
        assertThat(row(request, "SortBy").at()).hasToString("000:27:1");
        assertThat(row(request, "OperationType").example().orElseThrow().at()).hasToString("000:42:3");
        assertThat(operation.tables()).hasSize(1);
        assertThat(operation.requestLines())
                .extracting(line -> line.method().value() + " " + line.target().value())
                .containsExactly("GET /api/v1/langstudio/deployments");
        assertThat(operation.names()).extracting(name -> name.name().value()).containsExactly("ListDeployments");
        assertThat(operation.accesses())
                .extracting(access -> access.action().value())
                .containsExactly("pailangstudio:ListDeployments");
        assertThat(operation.changes())
                .extracting(change -> text(change.date()))
                .containsExactly("2026-03-12");
        assertThat(operation.samples()).hasSize(1);
        assertThat(rootNames(operation.samples().get(0)))
                .containsExactly("Deployments", "MaxResults", "NextToken", "TotalCount", "RequestId");
        assertThat(doubts()).isEmpty();
    }

    @Test
    void pipesInEnglish() {
        RawDocument document = document("001");
        RawOperation operation = document.operations().get(0);
        RawTable request = table(operation, Section.REQUEST);

        assertThat(document.language()).contains("en");
        assertThat(names(request))
                .containsExactly(
                        "workspace",
                        "namespace",
                        "pageSize",
                        "pageIndex",
                        "name",
                        "executionMode",
                        "status",
                        "creator",
                        "modifier",
                        "labelKey",
                        "labelValueArray");
        assertThat(required(request))
                .containsExactly("Yes", "Yes", "No", "No", "No", "No", "No", "No", "No", "No", "No");
        assertThat(operation.requestLines().get(0).target().value())
                .isEqualTo("/api/v2/namespaces/{namespace}/deployments");
        assertThat(operation.changes()).hasSize(3);
        assertThat(rootNames(operation.samples().get(0)))
                .containsExactly(
                        "requestId",
                        "success",
                        "httpCode",
                        "errorCode",
                        "errorMessage",
                        "pageIndex",
                        "pageSize",
                        "totalSize",
                        "data");
        assertThat(operation.samples().get(0).kind()).isEqualTo(RawSample.Kind.RESPONSE_JSON);
        assertThat(doubts()).isEmpty();
    }

    @Test
    void cellPerLineInTraditionalChinese() {
        RawDocument document = document("002");
        RawOperation operation = document.operations().get(0);
        RawTable request = table(operation, Section.REQUEST);
        RawTable response = table(operation, Section.RESPONSE);

        assertThat(document.language()).contains("zh-TW");
        assertThat(request.rows()).hasSize(27);
        assertThat(names(request).subList(7, 14))
                .containsExactly(
                        "ServiceType", "Label", "~", "ServiceStatus", "ServiceName", "ServiceUid", "ResourceName");
        assertThat(types(request).subList(8, 10)).containsExactly("object", "string");
        assertThat(required(request)).containsOnly("否");
        assertThat(text(request.rows().get(9).example())).isEqualTo("{\"key1\":\"value1\",\"key2\":null}");
        assertThat(text(row(request, "ResourceName").deprecated())).isEqualTo("deprecated");
        assertThat(row(request, "ResourceName").at()).hasToString("002:97:1");
        assertThat(names(response))
                .containsExactly("~", "RequestId", "Services", "Service", "PageNumber", "PageSize", "TotalCount");
        assertThat(types(response)).containsExactly("object", "string", "array", "~", "integer", "integer", "integer");
        assertThat(operation.accesses().get(0).level().orElseThrow().value()).isEqualTo("get");
        assertThat(rootNames(operation.samples().get(0)))
                .containsExactly("RequestId", "Services", "PageNumber", "PageSize", "TotalCount");
        assertThat(doubts()).isEmpty();
    }

    @Test
    void blankLinesInTraditionalChinese() {
        RawOperation operation = read("003");
        RawTable request = table(operation, Section.REQUEST);
        RawTable response = table(operation, Section.RESPONSE);

        assertThat(names(request)).containsExactly("ProjectId", "ProjectIdentifier", "DeploymentId");
        assertThat(types(request)).containsExactly("integer", "string", "integer");
        assertThat(request.columns()).contains(RawTable.Column.REQUIRED);
        assertThat(required(request)).containsOnly("~");
        assertThat(row(request, "ProjectIdentifier").description()).hasSize(2);
        assertThat(names(response))
                .containsExactly(
                        "~",
                        "HttpStatusCode",
                        "ErrorMessage",
                        "RequestId",
                        "ErrorCode",
                        "Success",
                        "Data",
                        "Deployment",
                        "Status",
                        "ErrorMessage",
                        "FromEnvironment",
                        "ToEnvironment",
                        "CheckingStatus",
                        "CreateTime",
                        "HandlerId",
                        "CreatorId",
                        "ExecuteTime",
                        "Name",
                        "DeployedItems",
                        "~",
                        "FileId",
                        "FileVersion",
                        "Status");
        assertThat(types(response).subList(18, 23))
                .containsExactly("array<object>", "object", "integer", "integer", "integer");
        assertThat(response.rows().get(22).description()).hasSize(7);
        assertThat(response.rows().get(22).description().get(0).value()).startsWith("- UNPUBLISHED(0)");
        assertThat(operation.names())
                .extracting(name -> name.witness() + " " + name.product().orElse("") + " "
                        + name.name().value())
                .containsExactly("HEADING DataWorks GetDeployment");
        assertThat(operation.accesses())
                .extracting(access -> access.action().value())
                .containsExactly("dataworks:*");
        assertThat(operation.requestLines()).isEmpty();
        assertThat(operation.errors())
                .extracting(error -> text(error.status()) + " " + text(error.code()))
                .containsExactly(
                        "500 InternalError.System",
                        "500 InternalError.UserId.Missing",
                        "403 Forbidden.Access",
                        "429 Throttling.Api",
                        "429 Throttling.System",
                        "429 Throttling.User");
        assertThat(operation.errors().get(2).description()).isPresent();
        assertThat(rootNames(operation.samples().get(0)))
                .containsExactly("HttpStatusCode", "ErrorMessage", "RequestId", "ErrorCode", "Success", "Data");
        assertThat(doubts()).containsExactly(DiagnosticCode.COLUMN_EMPTY);
    }

    @Test
    void tailPipesWithTwoEditions() {
        RawOperation operation = read("004");
        RawTable request = table(operation, Section.REQUEST);
        RawTable response = table(operation, Section.RESPONSE);

        assertThat(operation.requestLines())
                .extracting(line -> line.edition().orElseThrow().value() + " "
                        + line.target().value())
                .containsExactly(
                        "中心版 https://{domain}/oapi/v1/flow/organizations/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}",
                        "Region版 https://{domain}/oapi/v1/flow/pipelines/{pipelineId}/deploy/{deployOrderId}");
        assertThat(names(table(operation, Section.REQUEST_HEADERS))).containsExactly("x-yunxiao-token");
        assertThat(names(request)).containsExactly("organizationId", "pipelineId", "deployOrderId");
        assertThat(required(request)).containsExactly("~", "是", "是");
        assertThat(request.rows()).extracting(row -> text(row.position())).containsOnly("path");
        assertThat(text(row(request, "organizationId").example())).startsWith("5ebbc");
        assertThat(response.rows()).hasSize(31);
        assertThat(names(response).subList(0, 7))
                .containsExactly("-", "actions", "-", "disable", "params", "type", "createTime");
        assertThat(types(response).subList(9, 13)).containsExactly("object", "integer", "array", "object");
        assertThat(operation.samples())
                .extracting(sample -> sample.kind() + " " + text(sample.title()))
                .containsExactly("REQUEST 中心版", "REQUEST Region版", "RESPONSE_JSON 返回示例");
        assertThat(operation.samples().get(0).text().value()).startsWith("curl").endsWith("0484'");
        assertThat(rootNames(operation.samples().get(2))).hasSize(10);
        assertThat(doubts()).isEmpty();
    }
}
