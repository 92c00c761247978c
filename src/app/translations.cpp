#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    QLocale::setDefault(locale);
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const auto &[name, folder] : {std::pair(QStringLiteral("qtbase"), qtFolder),
                                       std::pair(QStringLiteral("disburse"), QStringLiteral(":/i18n"))}) {
        auto *translator = new QTranslator(&application);
        const bool isThere = translator->load(locale, name, QStringLiteral("_"), folder)
            || (name == QLatin1String("disburse") && translator->load(QStringLiteral(":/i18n/disburse_en.qm")));
        if (isThere) {
            QCoreApplication::installTranslator(translator);
        } else {
            delete translator;
        }
    }
}
