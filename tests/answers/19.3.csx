//# notebook 19-gpu, cell place, answer Place

//# right: rows before, then columns
int Place(int row, int column, int rows, int columns) => row * columns + column;

//# right: counted
int Place(int row, int column, int rows, int columns)
{
    var place = 0;
    for (var r = 0; r < rows; r++)
    {
        for (var c = 0; c < columns; c++)
        {
            if (r == row && c == column) return place;
            place++;
        }
    }
    return -1;
}

//# blank: Replace throw
int Place(int row, int column, int rows, int columns) => throw new NotImplementedException();

//# constant: The result is the same for every input
int Place(int row, int column, int rows, int columns) => 5;

//# wrong 0: counts down the columns
int Place(int row, int column, int rows, int columns) => column * rows + row;

//# wrong 0: as many numbers as there are columns
int Place(int row, int column, int rows, int columns) => row * rows + column;

//# wrong 0: Places count from 0
int Place(int row, int column, int rows, int columns) => row * columns + column + 1;
