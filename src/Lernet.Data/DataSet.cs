namespace Lernet.Data;

/// <summary>Examples to learn from: inputs, the targets they belong to, and what the numbers mean.</summary>
/// <remarks>
/// Immutable: every method returns a new data set. A classification set holds one label per row, one of <see cref="Labels"/>; a
/// regression set holds any numbers. Which loss wants which labels: cross-entropy wants class numbers 0 .. C − 1, binary cross-entropy
/// wants 0 and 1, the perceptron and hinge losses want −1 and +1, squared and absolute error take any number. <see cref="WithLabels"/>
/// converts.
/// </remarks>
public sealed partial class DataSet
{
    /// <summary>Puts inputs and targets together.</summary>
    /// <param name="inputs">One row per example, [N, …].</param>
    /// <param name="targets">What to predict, [N] or [N, M].</param>
    /// <param name="card">What the numbers mean; plain names are made up if not given.</param>
    /// <exception cref="DataSetException">The rows do not match, or a name, label or image shape does not fit the numbers.</exception>
    public DataSet(Tensor inputs, Tensor targets, DataSetCard? card = null)
        : this(inputs, targets, Named(card ?? new DataSetCard(), inputs), scaling: null, unscaled: null, augmentation: null) => Check();

    private DataSet(Tensor inputs, Tensor targets, DataSetCard card, Standardisation? scaling, Tensor? unscaled, Augmentation? augmentation)
    {
        (Inputs, Targets, Card, Scaling) = (inputs, targets, card, scaling);
        (this.unscaled, this.augmentation) = (unscaled, augmentation);
    }

    /// <summary>What the model sees, [N, …]: one row per example.</summary>
    public Tensor Inputs { get; }

    /// <summary>What it should answer, [N]: labels of a classification, numbers of a regression ([N, M] for M numbers per row).</summary>
    /// <remarks>A classification may have several labels per row: one per time step, [N, T], or one per pixel, [N, H, W].</remarks>
    public Tensor Targets { get; }

    /// <summary>What the numbers mean and where they come from.</summary>
    public DataSetCard Card { get; }

    /// <summary>The name of the data set.</summary>
    public string Name => Card.Name;

    /// <summary>The number of rows, N.</summary>
    public int Count => Inputs.Shape[0];

    /// <summary>The numbers per row.</summary>
    public int Features => Count == 0 ? Inputs.Shape.Sizes[1..].Product() : Inputs.Length / Count;

    /// <summary>One name per input number, in row-major order.</summary>
    public IReadOnlyList<string> FeatureNames => Card.FeatureNames;

    /// <summary>The classes' names, in the order of <see cref="Labels"/>; empty for a regression.</summary>
    public IReadOnlyList<string> TargetNames => Card.TargetNames;

    /// <summary>The number in <see cref="Targets"/> that stands for each class; empty for a regression.</summary>
    public IReadOnlyList<double> Labels => Card.Labels;

    /// <summary>How many classes there are; 0 for a regression.</summary>
    public int Classes => Labels.Count;

    /// <summary>Whether rows belong to classes.</summary>
    public bool IsClassification => Classes > 0;

    /// <summary>The shape of the picture in each row, [H, W] such as [8, 8] or [C, H, W] such as [3, 32, 32]; null if rows are no pictures.</summary>
    public Shape? ImageShape => Card.ImageShape;

    /// <summary>The rows as pictures, [N, H, W] or [N, C, H, W], with their original brightness, whether standardised or not.</summary>
    /// <exception cref="DataSetException">The rows are no pictures.</exception>
    public Tensor Images => ImageShape is { } shape
        ? OriginalInputs.Reshape([Count, .. shape.Sizes])
        : throw DataSetException.NoImages(Name);

    /// <summary>The class of each target as its position in <see cref="TargetNames"/>, whatever the labels are.</summary>
    /// <returns>One number per row; where rows have several labels, those of the first row first.</returns>
    /// <exception cref="DataSetException">This is a regression set.</exception>
    public int[] ClassNumbers()
    {
        if (!IsClassification) throw DataSetException.NoClasses(Name, "class numbers");
        var numbers = new Dictionary<float, int>();
        for (var c = 0; c < Classes; c++) numbers.TryAdd((float)Labels[c], c);
        return Array.ConvertAll(Targets.ToArray(), label => numbers.GetValueOrDefault(label, -1));
    }

    /// <summary>The same rows with other numbers for the classes, for example <c>mail.WithLabels(0, 1)</c> for binary cross-entropy.</summary>
    /// <param name="labels">One number per class, in the order of <see cref="TargetNames"/>.</param>
    /// <exception cref="DataSetException">There are not as many different labels as classes, or no classes.</exception>
    public DataSet WithLabels(params double[] labels)
    {
        if (!IsClassification) throw DataSetException.NoClasses(Name, "labels");
        if (labels.Distinct().Count() != Classes || labels.Length != Classes) throw DataSetException.WrongLabels(Name, labels, TargetNames);
        var targets = Array.ConvertAll(ClassNumbers(), number => labels[number]);
        return new(Inputs, Tensor.From(targets, Targets.Shape), Card with { Labels = labels }, Scaling, unscaled, augmentation);
    }

    /// <summary>The same numbers under another card: names, description, image shape.</summary>
    /// <exception cref="DataSetException">A name, label or image shape does not fit the numbers.</exception>
    public DataSet WithCard(DataSetCard card)
    {
        var result = new DataSet(Inputs, Targets, Named(card, Inputs), Scaling, unscaled, augmentation);
        result.Check();
        return result;
    }

    /// <summary>Name, size and kind in one line.</summary>
    public override string ToString()
    {
        var features = ImageShape is { } shape ? $"{string.Join(" × ", shape.Sizes.ToArray())} pictures" : $"{Features} features";
        var targets = IsClassification ? $"{Classes} classes" : "regression";
        var changes = (Scaling is null ? "" : ", standardised") + (Augment is null ? "" : $", augmented by {Augment}");
        return $"{Name}: {Count} rows, {features}, {targets}{changes}";
    }

    private int LabelsPerRow => Targets.Length / Math.Max(1, Count);

    private static DataSetCard Named(DataSetCard card, Tensor inputs)
    {
        if (card.FeatureNames.Count > 0 || inputs.Rank == 0) return card;
        var count = inputs.Shape.Sizes[1..].Product();
        return card with { FeatureNames = [.. Enumerable.Range(1, count).Select(i => $"x{i}")] };
    }

    private void Check()
    {
        if (Inputs.Rank == 0 || Targets.Rank == 0 || Inputs.Shape[0] != Targets.Shape[0])
        {
            throw DataSetException.RowsDiffer(Name, Inputs.Shape, Targets.Shape);
        }
        if (FeatureNames.Count != Features) throw DataSetException.WrongNames(Name, FeatureNames.Count, Features);
        if (TargetNames.Count != Classes) throw DataSetException.WrongLabels(Name, [.. Labels], TargetNames);
        if (ImageShape is { } shape && (shape.Elements != Features || shape.Rank is not (2 or 3)))
        {
            throw DataSetException.WrongImage(Name, shape, Features);
        }
        if (IsClassification && Array.IndexOf(ClassNumbers(), -1) is >= 0 and var at)
        {
            throw DataSetException.UnknownLabel(Name, at / LabelsPerRow, Targets.ToArray()[at], Labels);
        }
    }
}
