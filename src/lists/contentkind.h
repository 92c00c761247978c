#pragma once

#include <QByteArray>

enum class ContentKind {
    Text,
    Zip, // XLSX, ODS or another document that is a ZIP file inside
    Compound, // an XLS file of old, or an XLSX file behind a password
};

// By the first bytes alone.
ContentKind kindOf(const QByteArray &content);
