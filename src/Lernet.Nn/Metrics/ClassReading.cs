using Lernet.Data;

namespace Lernet.Nn;

/// <summary>Translates between the classes of a data set, the labels a loss wants and the outputs a model gives.</summary>
internal static class ClassReading
{
    /// <summary>The same data with its classes coded as the loss wants them; a regression, or a loss without wishes, leaves it as it is.</summary>
    public static DataSet Coded(DataSet data, LossFunction loss)
    {
        if (!data.IsClassification || LabelsAttribute.Of(loss) is not { } wanted) return data;
        double[] labels = wanted.Values.Count == 0
            ? [.. Enumerable.Range(0, data.Classes).Select(c => (double)c)]
            : [.. data.Labels.Select(label => wanted.Values[label == data.Labels.Max() ? 1 : 0])];
        // More classes than the loss tells apart are left to the loss, whose error names the label.
        if (labels.Distinct().Count() != data.Classes || labels.SequenceEqual(data.Labels)) return data;
        return data.WithLabels(labels);
    }

    /// <summary>Predictions above this mean the class with the larger label.</summary>
    public static double BoundaryOf(LossFunction loss, DataSet data) =>
        LabelsAttribute.Of(loss)?.Boundary ?? (data.Labels.Min() + data.Labels.Max()) / 2;

    /// <summary>The class number that each row of predictions means; null if they cannot be read as classes.</summary>
    /// <remarks>[N, C], [N, T, C] or [N, C, H, W]: the largest score, for each step or pixel in turn. [N] or [N, 1] for two classes: the
    /// side of the boundary.</remarks>
    public static int[]? Answers(Tensor predictions, LossFunction loss, DataSet data)
    {
        if (!data.IsClassification || predictions.Rank == 0) return null;
        if (ScoreRows(predictions, data) is { } rows) return LargestOf(rows.ToArray(), data.Classes);
        if (data.Classes != 2 || predictions.Length != predictions.Shape[0]) return null;
        var boundary = BoundaryOf(loss, data);
        var upper = data.Labels[1] > data.Labels[0] ? 1 : 0;
        return Array.ConvertAll(predictions.ToArray(), y => y > boundary ? upper : 1 - upper);
    }

    // The first of equals; NaN wins, so that a broken row does not look sure. A plain loop: a training step cannot wait for more.
    private static int[] LargestOf(float[] scores, int classes)
    {
        var answers = new int[scores.Length / classes];
        for (var row = 0; row < answers.Length; row++)
        {
            var of = scores.AsSpan(row * classes, classes);
            var best = 0;
            for (var c = 1; c < of.Length; c++)
            {
                if (!float.IsNaN(of[best]) && !(of[c] <= of[best])) best = c;
            }
            answers[row] = best;
        }
        return answers;
    }

    /// <summary>How sure each of the <see cref="Answers"/> is, from 0 to 1.</summary>
    /// <remarks>[N, C]: the softmax of the largest score. [N] or [N, 1]: the probability itself for a boundary of ½, else σ of the distance
    /// from the boundary, which puts scores in the right order.</remarks>
    public static double[] Confidence(Tensor predictions, LossFunction loss, DataSet data)
    {
        if (ScoreRows(predictions, data) is { } rows) return rows.Softmax().Max(axis: 1).ToDoubles();
        var boundary = BoundaryOf(loss, data);
        return Array.ConvertAll(predictions.ToDoubles(), y => boundary == 0.5 && y is >= 0 and <= 1
            ? Math.Max(y, 1 - y)
            : 1 / (1 + Math.Exp(-Math.Abs(y - boundary))));
    }

    /// <summary>A score per row and class that can be compared between rows; null if the predictions cannot be read so.</summary>
    public static double[,]? Scores(Tensor predictions, LossFunction loss, DataSet data)
    {
        if (ScoreRows(predictions, data) is { } rows)
        {
            var shares = new double[rows.Shape[0], data.Classes];
            foreach (var (i, share) in rows.Softmax().ToDoubles().Index()) shares[i / data.Classes, i % data.Classes] = share;
            return shares;
        }
        var scores = new double[predictions.Rank == 0 ? 0 : predictions.Shape[0], data.Classes];
        if (data.Classes != 2 || predictions.Length != scores.GetLength(0)) return null;
        var (upper, boundary) = (data.Labels[1] > data.Labels[0] ? 1 : 0, BoundaryOf(loss, data));
        foreach (var (row, y) in predictions.ToDoubles().Index()) (scores[row, upper], scores[row, 1 - upper]) = (y - boundary, boundary - y);
        return scores;
    }

    /// <summary>The number of the class with a label.</summary>
    public static int NumberOf(float label, IReadOnlyList<double> labels)
    {
        // Most labels are the class numbers themselves.
        if (label >= 0 && label < labels.Count && (float)labels[(int)label] == label) return (int)label;
        for (var c = 0; c < labels.Count; c++)
        {
            if ((float)labels[c] == label) return c;
        }
        return -1;
    }

    // One row of scores per answer: of sequences per step, of pictures per pixel.
    private static Tensor? ScoreRows(Tensor predictions, DataSet data)
    {
        var classes = data.Classes;
        if (classes < 2) return null;
        return predictions.Rank switch
        {
            2 when predictions.Shape[1] == classes => predictions,
            3 when predictions.Shape[2] == classes => predictions.Reshape(-1, classes),
            4 when predictions.Shape[1] == classes => predictions.Permute(0, 2, 3, 1).Reshape(-1, classes),
            _ => null,
        };
    }
}
