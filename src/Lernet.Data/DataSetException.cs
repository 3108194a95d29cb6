using System.Globalization;

namespace Lernet.Data;

/// <summary>Data that does not fit together, or a request the data cannot meet. The message names what was received, the rule and the remedy.</summary>
public sealed class DataSetException : ArgumentException
{
    private DataSetException(string message) : base(message)
    {
    }

    internal static DataSetException RowsDiffer(string name, Shape inputs, Shape targets) => new(
        $"{name}: inputs {inputs} and targets {targets} do not belong together. The first axis counts rows and must be equal.");

    internal static DataSetException WrongNames(string name, int names, int features) => new(
        $"{name}: {names} feature names for {features} numbers per row. Give one name per number, or none.");

    internal static DataSetException WrongLabels(string name, double[] labels, IReadOnlyList<string> classes) => new(
        $"{name}: labels [{List(labels)}] for {classes.Count} classes ({string.Join(", ", classes)}). Give one number per class, all different.");

    internal static DataSetException WrongImage(string name, Shape image, int features) => new(
        $"{name}: a picture {image} holds {image.Elements} numbers, a row holds {features}. " +
        "Height × width, or channels × height × width, must equal the numbers per row.");

    internal static DataSetException UnknownLabel(string name, int row, double label, IReadOnlyList<double> labels) => new(
        $"{name}: row {row} has label {Number(label)}, which is none of [{List(labels)}]. Give the labels in the card, in the order of the class names.");

    internal static DataSetException NoClasses(string name, string what) => new(
        $"{name}: {what} exist only for classes, and this is a regression set. Give TargetNames in its card if the targets are classes.");

    internal static DataSetException NoImages(string name) => new(
        $"{name}: rows are no pictures. Give ImageShape in the card, for example [8, 8].");

    internal static DataSetException NotPictures(string what, Shape shape, string expected) => new(
        $"{what}: {shape} does not look like pictures. They are {expected}; give flat rows their shape first, as in x.Reshape(-1, 28, 28).");

    internal static DataSetException PictureChanged(string augment, Picture before, Picture after) => new(
        $"{augment}: made a {after} of a {before}. An augmentation keeps the size; crop or pad inside it.");

    internal static DataSetException NotOneHot(string what, Shape inputs, Shape targets) => new(
        $"{what}: inputs {inputs} and targets {targets}. Targets are one row of class shares per input, [N, C]: give y.OneHot(classes).");

    internal static DataSetException NoSuchRow(string name, int row, int count) => new(
        $"{name}: row {row} does not exist. Rows run from 0 to {count - 1}.");

    internal static DataSetException BadBatchSize(string name, int size) => new(
        $"{name}: batch size {size}. A batch has at least one row; 32 is a usual choice.");

    internal static DataSetException BadFractions(string name, double train, double validation) => new(
        $"{name}: split into train {Number(train)} and validation {Number(validation)}. Train must be above 0, validation at least 0, " +
        "and both together at most 1; the rest becomes the test part.");

    internal static DataSetException BadFolds(string name, int folds, int rows) => new(
        $"{name}: {folds} folds of {rows} rows. There must be at least 2 folds and a row for each; 5 or 10 are usual.");

    internal static DataSetException ClassTooSmall(string name, string className, int rows, string part, double fraction) => new(
        $"{name}: class {className} has {rows} rows, too few to put one into the {part} part ({Number(fraction)}). " +
        "Use a larger fraction, more rows, or stratify: false.");

    internal static DataSetException PartEmpty(string name, int rows, string part, double fraction) => new(
        $"{name}: {rows} rows are too few to put one into the {part} part ({Number(fraction)}). Use a larger fraction or more rows.");

    internal static DataSetException NothingToFit(string name) => new(
        $"{name}: no rows to fit. At least one row is needed.");

    internal static DataSetException NotFinite(string name, int row, string feature, double value) => new(
        $"{name}: row {row} has {Number(value)} for {feature}. Only finite numbers can be standardised; remove or fill the row first.");

    internal static DataSetException NoSuchToken(int number, int count) => new(
        $"decode: token {number} is not in the vocabulary. Numbers run from 0 to {count - 1}; is this the tokenizer that encoded the text?");

    internal static DataSetException BadSetting(string generator, string setting, double value, string rule) => new(
        $"{generator}: {setting} = {Number(value)}. {rule}");

    private static string List(IEnumerable<double> numbers) => string.Join(", ", numbers.Select(Number));

    private static string Number(double value) => value.ToString("G7", CultureInfo.InvariantCulture).Replace('-', '−');
}
