package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

    @TempDir
    private Path folder;

    @Test
    void aParameterIsExplainedByTheLinesItCameFrom() throws IOException {
        ExplainResult result = explain("GetBook.request.language");

        assertThat(result.found()).isTrue();
        assertThat(result.text())
                .startsWith("GetBook.request.language: query parameter, string, optional, Java member `language`\n"
                        + "  documented by table-row at GetBook.md:12:1: row of the request table, type `string`\n"
                        + "    12 | | language | string | No | query | The language of the summary. | en |\n"
                        + "       | ^~~~");
        assertThat(result.text()).contains("documented by position-column at GetBook.md:12:");
    }

    @Test
    void aPropertyATypeAnOperationAndAPageCanBeAskedFor() throws IOException {
        assertThat(explain("GetBook.response.pages").text())
                .startsWith("GetBook.response.pages: property, string, need not stated, Java member"
                        + " `GetBookResponse.pages`\n");
        assertThat(explain("GetBookResponse").text())
                .startsWith("GetBookResponse: Java type of library for GetBookResponse\n");
        assertThat(explain("GetBook").text())
                .startsWith("GetBook: operation of library, GET /books/{bookId}, Java method `getBook`\n")
                .contains(
                        "table at GetBook.md:9:1 read as pipes; layouts that saw a heading: pipes 76, source-markdown 75\n");
        assertThat(explain("GetBook.pagination").text())
                .startsWith("GetBook.pagination: not paged\n"
                        + "  assumed by paging at GetBook.md:1:1: not paged: no parameter asks for a further page\n");
        assertThat(explain("GetBook.md").text())
                .startsWith("GetBook.md: page, language en, understood 100.0 %\n")
                .contains("table at GetBook.md:16:1 read as pipes");
    }

    @Test
    void aMissNamesTheNearestElements() throws IOException {
        ExplainResult result = explain("GetBook.request.langage");

        assertThat(result.found()).isFalse();
        assertThat(result.text()).isEmpty();
        assertThat(result.nearest()).first().isEqualTo("GetBook.request.language");
        assertThat(result.missing("x"))
                .startsWith("found no element `x`; the nearest are `GetBook.request.language`, ");
    }

    private ExplainResult explain(String element) throws IOException {
        return new Docwright()
                .explain(new ExplainRequest(ServiceFolder.page("GET").writeTo(folder), element));
    }
}
