package io.docwright.resolve;

import io.docwright.diag.SourceLocation;
import io.docwright.manifest.ServiceManifest.Fact;
import java.util.List;
import java.util.Map;

/** A statement a manifest could make to settle what the documents left open. */
public sealed interface Advice {

    /** Returns the place of the page that left it open. */
    SourceLocation at();

    /** Calls the visitor's method for this variant. */
    <R> R accept(Visitor<R> visitor);

    /**
     * The page does not name its operation.
     *
     * @param page the page
     * @param operation the name that was derived
     * @param at where the name should stand
     */
    record PageOperation(String page, String operation, SourceLocation at) implements Advice {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pageOperation(this);
        }
    }

    /**
     * The page does not say where a parameter goes.
     *
     * @param operation the operation
     * @param parameter the parameter
     * @param location where it goes: what was assumed, or the likeliest place where nothing could be
     * @param asked whether the operation cannot be generated without an answer
     * @param at the parameter
     */
    record ParameterLocation(String operation, String parameter, String location, boolean asked, SourceLocation at)
            implements Advice {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.parameterLocation(this);
        }
    }

    /**
     * The samples contradict a documented type.
     *
     * @param element path of the element, as in a correction
     * @param type the type that holds every value shown
     * @param was the documented type
     * @param at the first value that contradicts
     */
    record ElementType(String element, String type, String was, SourceLocation at) implements Advice {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.elementType(this);
        }
    }

    /**
     * The page says of an element what is not understood, or contradicts itself.
     *
     * @param element path of the element, as in a correction
     * @param fact what has to be stated
     * @param value what is taken as long as nothing is stated; empty where nothing is
     * @param message what was found
     * @param at where
     */
    record ElementFact(String element, Fact fact, String value, String message, SourceLocation at) implements Advice {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.elementFact(this);
        }
    }

    /**
     * The page gives several methods.
     *
     * @param operation the operation
     * @param method the one that is used
     * @param methods all of them
     * @param at the first that contradicts
     */
    record OperationMethod(String operation, String method, List<String> methods, SourceLocation at) implements Advice {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.operationMethod(this);
        }
    }

    /**
     * The manifest's editions are not those of the page.
     *
     * @param operation the operation
     * @param editions the page's paths by edition, under the manifest's names where it has some
     * @param at the statement
     */
    record OperationEditions(String operation, Map<String, String> editions, SourceLocation at) implements Advice {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.operationEditions(this);
        }
    }

    /**
     * No statement of a manifest can name what the page leaves open.
     *
     * @param message what was found
     * @param at where
     */
    record MendPage(String message, SourceLocation at) implements Advice {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mendPage(this);
        }
    }

    /** One method a variant. */
    interface Visitor<R> {
        /** Handles the name of a page's operation. */
        R pageOperation(PageOperation advice);

        /** Handles where a parameter goes. */
        R parameterLocation(ParameterLocation advice);

        /** Handles the type of an element. */
        R elementType(ElementType advice);

        /** Handles a fact of an element that is not understood. */
        R elementFact(ElementFact advice);

        /** Handles the method of an operation. */
        R operationMethod(OperationMethod advice);

        /** Handles the editions of an operation. */
        R operationEditions(OperationEditions advice);

        /** Handles what only the page can settle. */
        R mendPage(MendPage advice);
    }
}
