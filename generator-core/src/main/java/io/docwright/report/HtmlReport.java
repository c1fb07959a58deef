package io.docwright.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.docwright.diag.VisibleText;
import io.docwright.diff.Change;
import io.docwright.diff.Comparison;
import io.docwright.diff.HistoryNote;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the report as one HTML page; every value is escaped by the engine. */
final class HtmlReport {

    private static final String TEMPLATE = "changes.ftlh";

    private HtmlReport() {}

    static String of(ChangeReport report) {
        StringWriter page = new StringWriter();
        try {
            Template template = configuration().getTemplate(TEMPLATE);
            template.process(
                    Map.of(
                            "verdict", report.verdict().word(),
                            "services",
                                    report.services().stream()
                                            .map(HtmlReport::service)
                                            .toList()),
                    page);
        } catch (IOException e) {
            throw new UncheckedIOException(TEMPLATE, e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template `" + TEMPLATE + "` does not fit its data", e);
        }
        return page.toString();
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(HtmlReport.class, "");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }

    private static Map<String, Object> service(Comparison service) {
        return Map.of(
                "name",
                VisibleText.of(service.service()),
                "headline",
                ChangeReport.headline(service),
                "verdict",
                service.verdict().word(),
                "changes",
                service.changes().stream().map(HtmlReport::change).toList(),
                "history",
                notes(service.history()));
    }

    private static Map<String, String> change(Change change) {
        return Map.of(
                "element", VisibleText.of(change.element()),
                "kind", change.kind().word(),
                "was", VisibleText.of(change.was().orElse("")),
                "now", VisibleText.of(change.now().orElse("")),
                "wire", change.impacts().wire().word(),
                "source", change.impacts().source().word(),
                "binary", change.impacts().binary().word(),
                "advice", VisibleText.of(change.advice()));
    }

    private static List<String> notes(List<HistoryNote> history) {
        return history.stream().map(note -> VisibleText.of(note.text())).toList();
    }
}
