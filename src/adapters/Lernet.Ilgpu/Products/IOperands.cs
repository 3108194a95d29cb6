namespace Lernet.Ilgpu.Products;

/// <summary>The two factors of a product and its result: how an element is read, and where one is written.</summary>
/// <remarks>The factors need not lie anywhere as matrices: a convolution reads the windows of a picture as the columns of one.</remarks>
internal interface IOperands
{
    /// <summary>Whether neighbours of the left factor along the summed axis lie side by side, so that neighbouring threads should read those.</summary>
    bool LeftRunsInside { get; }

    /// <summary>The same for the right factor.</summary>
    bool RightRunsInside { get; }

    /// <summary>Where the left factor of a batch starts.</summary>
    int LeftStart(int batch);

    /// <summary>Where the right factor of a batch starts.</summary>
    int RightStart(int batch);

    /// <summary>Where the result of a batch starts.</summary>
    int Start(int batch);

    float Left(int start, int row, int inner);

    float Right(int start, int inner, int column);

    /// <summary>What is added to the product.</summary>
    float Added(int batch, int row, int column);

    /// <summary>The place of an element of the result.</summary>
    int Place(int start, int row, int column);
}
