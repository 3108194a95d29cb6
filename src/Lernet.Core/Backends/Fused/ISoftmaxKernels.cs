namespace Lernet.Backends;

/// <summary>A backend that computes softmax and its kin row by row, while a row is in the first cache.</summary>
/// <remarks>All views are contiguous, [N, C]; softmax runs along the last axis. Outputs are written completely.</remarks>
public interface ISoftmaxKernels
{
    /// <summary>y = eˣ / Σ eˣ for every row.</summary>
    void Softmax(View x, View y);

    /// <summary>y = x − ln Σ eˣ for every row.</summary>
    void LogSoftmax(View x, View y);

    /// <summary>The gradient through softmax: (g − Σ g y) y.</summary>
    void SoftmaxBackward(View g, View y, View share);

    /// <summary>The gradient through the logarithm of softmax: g − eʸ Σ g.</summary>
    void LogSoftmaxBackward(View g, View y, View share);

    /// <summary>y = ln Σ eˣ − x at the class for every row.</summary>
    /// <param name="x">[N, C].</param>
    /// <param name="classes">[N], whole numbers in 0 .. C − 1.</param>
    /// <param name="y">[N].</param>
    void CrossEntropy(View x, View classes, View y);

    /// <summary>The gradient through cross-entropy: g (softmax(x) − 1 at the class).</summary>
    /// <param name="g">[N].</param>
    /// <param name="x">[N, C].</param>
    /// <param name="classes">[N].</param>
    /// <param name="share">[N, C].</param>
    void CrossEntropyBackward(View g, View x, View classes, View share);
}
