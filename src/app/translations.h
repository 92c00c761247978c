#pragma once

#include <QLocale>

class QCoreApplication;

// Makes the application speak a language: ours from :/i18n, Qt's own from where it is installed. A language that is not
// there leaves English.
void installTranslations(QCoreApplication &application, const QLocale &locale);
