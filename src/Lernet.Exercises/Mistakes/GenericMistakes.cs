namespace Lernet.Exercises;

/// <summary>Names a typical mistake without a lecturer having written it: from results, right results and inputs alone.</summary>
internal static class GenericMistakes
{
    /// <summary>From the particular to the general: the first that explains enough of the wrong results is named.</summary>
    private static readonly Func<Failure, GenericMistake?>[] detectors =
    [
        ValueMistakes.SameForAll, ShapeMistakes.Transposed, ShapeMistakes.Column, ShapeMistakes.Table, ShapeMistakes.OtherAxis,
        ValueMistakes.Turned, BatchMistakes.SumForMean, BatchMistakes.MeanForSum, BatchMistakes.OnlyOne, BatchMistakes.OneRoundOff,
        ValueMistakes.Shifted, ValueMistakes.OtherOrder, ValueMistakes.Cut, ValueMistakes.Factor, ValueMistakes.Offset,
    ];

    public static GenericMistake? Of(Failure failure) => failure.Wrong.Any(trial => trial.Received is null)
        ? null
        : detectors.Select(detect => detect(failure)).FirstOrDefault(found => found is not null);

    /// <summary>The same for values that were handed in, not computed by a function.</summary>
    public static GenericMistake? OfValues(Quantity received, Quantity expected, double tolerance) =>
        Of(new([new([], new(0, "", []), expected, received, null, IsHidden: false)], tolerance));
}
