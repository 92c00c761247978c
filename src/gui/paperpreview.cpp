#include "gui/paperpreview.h"

#include "papers/pdffile.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>

void previewPaper(QWidget *window, const QString &title, QPageLayout::Orientation orientation,
                  const std::function<void(QPagedPaintDevice &)> &draw)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setCreator(QStringLiteral("Disburse"));
    printer->setPageLayout(paperLayout(orientation));
    auto *dialog = new QPrintPreviewDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(title);
    dialog->resize(window->size().boundedTo({900, 700}));
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [printer, draw](QPrinter *device) { draw(*device); });
    dialog->open();
}
