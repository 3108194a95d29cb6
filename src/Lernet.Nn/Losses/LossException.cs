namespace Lernet.Nn;

/// <summary>Predictions or targets that a loss cannot compare. The message names the loss, what it received, the rule and the remedy.</summary>
public sealed class LossException : ArgumentException
{
    private LossException(string message) : base(message)
    {
    }

    internal static LossException ShapesDiffer(string loss, Shape prediction, Shape target) => new(
        $"{loss}: prediction {prediction} and target {target} do not match. They need the same shape; " +
        "a last axis of size 1 may be missing on one side. Reshape one of them.");

    internal static LossException WrongLabel(string loss, double label, double low, double high) => new(
        $"{loss}: label {Text.Number(label)}. Labels must be {Text.Number(low)} or {Text.Number(high)}. {Recoding(low)}");

    internal static LossException LabelOutside(string loss, double label) => new(
        $"{loss}: label {Text.Number(label)}. Labels must lie between 0 and 1; labels −1 and 1 become 0 and 1 by (y + 1) / 2, or data.WithLabels(0, 1).");

    internal static LossException NotACount(string loss, double target) => new(
        $"{loss}: target {Text.Number(target)}. Targets are counts, 0 or more; for numbers of any sign use Loss.Squared.");

    internal static LossException NotAProbability(string loss, double prediction) => new(
        $"{loss}: prediction {Text.Number(prediction)} is no probability. Predictions must lie between 0 and 1: " +
        "end the model with a sigmoid, or use Loss.BinaryCrossEntropyWithLogits.");

    internal static LossException NotLogits(string loss, Shape prediction) => new(
        $"{loss}: prediction {prediction}. Give one score per class, [N, C], [N, T, C] or [N, C, H, W] with C of at least 2; " +
        "for one score per example use Loss.BinaryCrossEntropyWithLogits.");

    internal static LossException ClassTargets(string loss, Shape prediction, Shape target, Shape labels) => new(
        $"{loss}: target {target} for prediction {prediction}. Give class numbers {labels} or one-hot rows {prediction}.");

    internal static LossException NoSuchClass(string loss, double label, int classes) => new(
        $"{loss}: label {Text.Number(label)} for {classes} scores. Labels must be class numbers 0 to {classes - 1}. " +
        "Has the last layer one output per class?");

    internal static LossException NotADistribution(string loss, int row, double sum) => new(
        $"{loss}: target row {row} sums to {Text.Number(sum)}. One-hot rows, or probabilities, are at least 0 and sum to 1.");

    internal static LossException ClassWeights(string loss, Shape weights, int classes) => new(
        $"{loss}: class weights {weights} for {classes} scores. Give one weight per class, [{classes}].");

    internal static LossException NothingCounts(string loss, int rows) => new(
        $"{loss}: none of the {rows} targets counts: all are ignored or have weight 0, and there is no mean of nothing. Leave such batches out.");

    private static string Recoding(double low) => low < 0
        ? "Labels 0 and 1 become −1 and 1 by 2 * y - 1, or data.WithLabels(-1, 1)."
        : "Labels −1 and 1 become 0 and 1 by (y + 1) / 2, or data.WithLabels(0, 1).";
}
