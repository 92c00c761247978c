#pragma once

#include <QString>

// A plain text for a tool tip, which guesses whether its text is markup: as markup that shows the text as it is.
QString tipText(const QString &plain);
