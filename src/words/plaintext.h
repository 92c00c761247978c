#pragma once

#include <QString>

// Text from outside (a server, a file, the clipboard) as it may be shown in a label or printed on a terminal: one line,
// at most limit characters (a cut is shown by "…"), line breaks and tabs folded into one space, and every character that
// nobody can see (control, bidi, zero-width) written out as <U+202E>. Not escaped for HTML: show it as plain text only.
QString plainText(const QString &outside, int limit = 300);
