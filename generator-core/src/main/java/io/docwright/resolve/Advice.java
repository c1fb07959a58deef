package io.docwright.resolve;

import io.docwright.diag.SourceLocation;

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

    /** One method a variant. */
    interface Visitor<R> {
        /** Handles the name of a page's operation. */
        R pageOperation(PageOperation advice);

        /** Handles where a parameter goes. */
        R parameterLocation(ParameterLocation advice);

        /** Handles the type of an element. */
        R elementType(ElementType advice);
    }
}
