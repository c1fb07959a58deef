package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.library.FakeLibrary;
import com.example.library.GetBookResponse;
import com.example.library.LibraryClient;
import com.example.library.LibraryException;
import org.junit.jupiter.api.Test;

/** A user's own tests against the fake. */
class LibraryTest {

    @Test
    void fiveLinesAreATest() {
        try (FakeLibrary fake = FakeLibrary.start();
                LibraryClient library = LibraryClient.builder().endpoint(fake.endpoint()).build()) {
            fake.onGetBook().respond(GetBookResponse.builder().title("Emma").build());
            assertEquals("Emma", library.getBook(r -> r.bookId("b-17")).title());
            assertEquals("Moby Dick", library.getBook(r -> r.bookId("b-17")).title());
        }
    }

    @Test
    void anErrorIsPlayed() {
        try (FakeLibrary fake = FakeLibrary.start();
                LibraryClient library = LibraryClient.builder().endpoint(fake.endpoint()).build()) {
            fake.onGetBook().fail(404, "Book.NotFound", "there is no such book");
            LibraryException.Service error = assertThrows(
                    LibraryException.Service.class, () -> library.getBook(r -> r.bookId("b-17")));
            assertEquals("Book.NotFound", error.code());
        }
    }
}
