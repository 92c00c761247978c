#pragma once

#include <QByteArrayView>

// The separator of a list, out of tab, semicolon, bar and comma, judged by the beginning of its text (UTF-8): the one
// with which the first record is a header that the reader knows, else the one with which the most records look like an
// address and an amount. Quoted text is respected. A comma where none fits.
char detectSeparator(QByteArrayView text);
