using Lernet.Data;

namespace Lernet.Nn;

/// <summary>The perceptron algorithm: look at one example at a time and change the neuron only after a mistake.</summary>
/// <remarks>Rosenblatt 1958, "The perceptron: a probabilistic model". If a line separates the classes, it is found after finitely many
/// mistakes (Novikoff 1962); else the weights never come to rest.</remarks>
public static class Perceptron
{
    /// <summary>Runs the algorithm from w = 0, b = 0: for each row with y (b + w · x) ≤ 0, w ← w + η y x and b ← b + η y.</summary>
    /// <param name="data">Two classes; the first counts as −1 and the second as 1 unless its labels say otherwise.</param>
    /// <param name="epochs">The most passes over all rows, at least 1; it ends after a pass without mistakes.</param>
    /// <param name="learningRate">η, above 0. From a start at 0 it only scales the weights.</param>
    /// <exception cref="ArgumentException">The data has not two classes, or a setting is not positive.</exception>
    public static PerceptronRun Run(DataSet data, int epochs = 100, double learningRate = 1)
    {
        Require.AtLeast(1, epochs, "perceptron");
        Require.Above(0, learningRate, "perceptron");
        if (data.Classes != 2) throw new ArgumentException($"perceptron: {data.Name} has {data.Classes} classes. The algorithm tells two classes apart.");
        var coded = ClassReading.Coded(data, Loss.SoftPerceptron);
        var (x, y, width) = (coded.Inputs.ToArray(), coded.Targets.ToArray(), data.Features);
        var (w, b) = (new float[width], 0f);
        var (updates, mistakes) = (new List<PerceptronUpdate>(), new List<int>());
        for (var epoch = 1; epoch <= epochs && (epoch == 1 || mistakes[^1] > 0); epoch++)
        {
            mistakes.Add(0);
            for (var row = 0; row < y.Length; row++)
            {
                var input = x.AsSpan(row * width, width);
                var score = b;
                for (var i = 0; i < width; i++) score += w[i] * input[i];
                if (y[row] * score > 0) continue;
                for (var i = 0; i < width; i++) w[i] += (float)learningRate * y[row] * input[i];
                b += (float)learningRate * y[row];
                mistakes[^1]++;
                updates.Add(new(epoch, row, score, b, (float[])w.Clone()));
            }
        }
        return new(new Neuron(b, w, Activation.Identity, Loss.SoftPerceptron), updates, mistakes);
    }
}
