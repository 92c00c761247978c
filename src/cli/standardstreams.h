#pragma once

// Fills the places of standard input, output and error that the caller of the program left closed, so that no ledger or
// connection opened later gets their numbers and what is written for people goes into it. Writing to a standard output
// that was closed then fails, as it should. Call it before anything is opened.
void protectStandardStreams();
