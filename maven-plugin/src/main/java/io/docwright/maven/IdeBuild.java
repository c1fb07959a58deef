package io.docwright.maven;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.Severity;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.component.repository.exception.ComponentLookupException;
import org.jspecify.annotations.Nullable;

/**
 * The build context of an IDE that runs the goal: shows diagnostics at file and line, and is told what was written. It is asked for
 * by name and called by reflection, since a dependency on plexus-build-api, which an IDE replaces by its own, would be resolved
 * again in every build of everybody else.
 */
final class IdeBuild {

    /** The name of today, and the one before. */
    private static final List<String> ROLES =
            List.of("org.codehaus.plexus.build.BuildContext", "org.sonatype.plexus.build.incremental.BuildContext");

    private static final int WARNING = 1;
    private static final int ERROR = 2;

    private final Object context;
    private final Class<?> type;

    private IdeBuild(Object context, Class<?> type) {
        this.context = context;
        this.type = type;
    }

    /** Returns the context; empty where no IDE runs the build. */
    static Optional<IdeBuild> in(PlexusContainer container) {
        for (String role : ROLES) {
            try {
                if (container.hasComponent(role)) {
                    Object context = container.lookup(role);
                    ClassLoader ide = context.getClass().getClassLoader();
                    return Optional.of(new IdeBuild(context, Class.forName(role, false, ide)));
                }
            } catch (ComponentLookupException | ClassNotFoundException unusable) {
                // Whoever offers a context that cannot be made has no use for messages.
            }
        }
        return Optional.empty();
    }

    /**
     * Shows the diagnostics of a run instead of those of an earlier one.
     *
     * @param specs the folder or page the run has read
     * @param shownFrom the folder that paths in diagnostics are relative to
     */
    void show(List<Diagnostic> diagnostics, Path specs, Path shownFrom) {
        try (Stream<Path> files = Files.walk(specs)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> call("removeMessages", new Class<?>[] {File.class}, file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() != Severity.INFO) {
                show(diagnostic, shownFrom.resolve(diagnostic.at().path()).normalize());
            }
        }
    }

    private void show(Diagnostic diagnostic, Path file) {
        call(
                "addMessage",
                new Class<?>[] {File.class, int.class, int.class, String.class, int.class, Throwable.class},
                file.toFile(),
                diagnostic.at().line(),
                diagnostic.at().column(),
                diagnostic.code().id() + ": " + diagnostic.message(),
                diagnostic.severity() == Severity.ERROR ? ERROR : WARNING,
                null);
    }

    /** Tells that files below a folder have come, gone or changed. */
    void refresh(Path folder) {
        call("refresh", new Class<?>[] {File.class}, folder.toFile());
    }

    private void call(String method, Class<?>[] types, @Nullable Object... arguments) {
        try {
            type.getMethod(method, types).invoke(context, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the build context has no usable " + method, e);
        }
    }
}
