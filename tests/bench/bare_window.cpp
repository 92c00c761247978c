#include <QApplication>
#include <QLabel>
#include <QMainWindow>

// The least that a Qt program with a window costs: what the start of disburse is compared with.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Bare"));
    auto *label = new QLabel(QStringLiteral("A window with one line of text"), &window);
    label->setTextFormat(Qt::PlainText);
    window.setCentralWidget(label);
    window.resize(1024, 700);
    window.show();
    return QApplication::exec();
}
