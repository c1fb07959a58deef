package io.docwright;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes a folder with one service of one page. */
final class ServiceFolder {

    private static final String MANIFEST = """
            service: library
            package: com.example.library
            style: rest
            endpoint: https://library.example.com
            auth: {type: none}
            """;

    private ServiceFolder() {}

    static Page page(String method) {
        return new Page("""
                # GetBook

                ## Request syntax

                %s /books/{bookId} HTTP/1.1

                ## Request parameters

                | Parameter | Type | Required | Position | Description | Example |
                |---|---|---|---|---|---|
                | bookId | string | Yes | path | The book. | b-17 |
                | language | string | No | query | The language of the summary. | en |

                ## Response parameters

                | Parameter | Type | Description | Example |
                |---|---|---|---|
                | title | string | The title of the book. | Moby Dick |
                | pages | string | The number of pages. | 635 |

                ## Examples

                Sample success responses

                JSON format

                ```json
                {
                  "title": "Moby Dick",
                  "pages": "635"
                }
                ```
                """.formatted(method));
    }

    /**
     * A page.
     *
     * @param text what it says
     */
    record Page(String text) {

        /** Adds a paragraph behind the title. */
        Page with(String paragraph) {
            return replacing("## Request syntax", paragraph + "\n\n## Request syntax");
        }

        Page replacing(String part, String other) {
            if (!text.contains(part)) {
                throw new IllegalArgumentException("the page has no " + part);
            }
            return new Page(text.replace(part, other));
        }

        /** Takes the column of positions away. */
        Page without(String column) {
            return replacing(" " + column + " |", "")
                    .replacing("|---|---|---|---|---|---|", "|---|---|---|---|---|")
                    .replacing(" path |", "")
                    .replacing(" query |", "");
        }

        Specs writeTo(Path folder) throws IOException {
            return writeTo(folder, "");
        }

        /** Writes the page beside a manifest that ends with these statements. */
        Specs writeTo(Path folder, String statements) throws IOException {
            Files.writeString(folder.resolve("GetBook.md"), text);
            Files.writeString(folder.resolve("service.yaml"), MANIFEST + statements);
            return new Specs(folder, List.of(), List.of(), List.of(), Optional.empty(), folder);
        }
    }
}
