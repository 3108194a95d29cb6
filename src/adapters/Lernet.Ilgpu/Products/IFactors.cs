namespace Lernet.Ilgpu.Products;

/// <summary>Where the two matrices of a product are read, [m, k] and [k, n]: from memory as they lie, or from what a convolution sees.</summary>
internal interface IFactors
{
    /// <summary>Whether neighbours along k lie side by side in the left matrix, so that neighbouring threads should read those.</summary>
    bool LeftRunsInside { get; }

    /// <summary>The same of the right matrix.</summary>
    bool RightRunsInside { get; }

    /// <summary>Where the left matrix of a batch starts.</summary>
    int LeftStart(int batch);

    /// <summary>Where the right matrix of a batch starts.</summary>
    int RightStart(int batch);

    /// <summary>The element [row, k] of the matrix that starts there.</summary>
    float Left(int start, int row, int k);

    /// <summary>The element [k, column] of the matrix that starts there.</summary>
    float Right(int start, int column, int k);
}
